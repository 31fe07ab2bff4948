import { PassThrough, Readable } from 'node:stream';
import { ZipFile } from 'yazl';

export type ZipEntry = {
  readonly name: string;
  /** Its content, asked for when its turn comes. */
  readonly pieces: () => AsyncIterable<string | Uint8Array>;
  /** Whether it may be longer than four gigabytes. */
  readonly isVast?: boolean;
};

/** One instant for every entry, in local time as the format counts it: the same entries are the same bytes, wherever and whenever. */
const WRITTEN_AT = new Date(2016, 8, 7);
/** Of zlib's levels, the fastest: rows of a table lose little by it. */
const COMPRESSION_LEVEL = 1;

/** Entries as a zip file, one after the other, as fast as the reader takes it: nothing is held but what is on its way. */
export async function* writeZip(entries: readonly ZipEntry[]): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile();
  const output = zip.outputStream.pipe(new PassThrough());
  const inputs: Readable[] = [];
  const fail = (error: Error) => output.destroy(error);
  zip.on('error', fail);
  for (const { name, pieces, isVast = false } of entries) {
    zip.addReadStreamLazy(name, { mtime: WRITTEN_AT, mode: 0o100644, forceDosTimestamp: true, compressionLevel: COMPRESSION_LEVEL, forceZip64Format: isVast }, (give) => {
      const input = Readable.from(toBytes(pieces()), { objectMode: false });
      input.on('error', fail);
      inputs.push(input);
      give(null, input);
    });
  }
  zip.end();
  try {
    for await (const piece of output) yield piece as Buffer;
  } finally {
    for (const input of inputs) input.destroy();
  }
}

async function* toBytes(pieces: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) yield typeof piece === 'string' ? Buffer.from(piece) : piece;
}
