/**
 * Pieces of text and bytes as one stream of bytes, text in UTF-8, made as fast as the reader takes them.
 * @param onEnd told once that the stream is over: true when the reader has all of it, false when it went away or the pieces failed
 */
export function toByteStream(pieces: AsyncGenerator<string | Uint8Array>, onEnd: (isDone: boolean) => void = () => undefined): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await pieces.next();
          if (!done) {
            controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value);
            return;
          }
          onEnd(true);
          controller.close();
        } catch (error) {
          onEnd(false);
          throw error;
        }
      },
      async cancel() {
        // First, since what the pieces wait for is freed by it.
        onEnd(false);
        await pieces.return(undefined).catch(() => undefined);
      },
    },
    { highWaterMark: 1 },
  );
}
