/** Rows turned into text at a time. */
const ROWS_A_CHUNK = 500;

/** Items in arrays of some hundreds, so that what is done for each piece of a file is not done for each row. */
export async function* inChunks<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item[]> {
  let chunk: Item[] = [];
  for await (const item of items) {
    chunk.push(item);
    if (chunk.length === ROWS_A_CHUNK) {
      yield chunk;
      chunk = [];
    }
  }
  if (chunk.length > 0) yield chunk;
}
