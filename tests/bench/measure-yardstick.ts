import { measureOnce, measureRequests, type Load } from './measure-requests';

/** What a yardstick is made of: rows of a table as lists show them, or facts with where they came from as records do. */
export type YardstickKind = 'list' | 'record';

/** The address of a yardstick page of this many bytes, to within half a row: the page grows by the same bytes with every row. */
export async function yardstickPath(origin: string, kind: YardstickKind, bytes: number): Promise<string> {
  const addressOf = (rows: number) => `/bench-yardstick?kind=${kind}&rows=${rows}`;
  const [few, many] = [20, 120];
  const [fewBytes, manyBytes] = [(await measureOnce(origin + addressOf(few))).bytes, (await measureOnce(origin + addressOf(many))).bytes];
  const bytesPerRow = (manyBytes - fewBytes) / (many - few);
  return addressOf(Math.max(1, Math.round(few + (bytes - fewBytes) / bytesPerRow)));
}

export function measureYardstick(origin: string, path: string, seconds: number): Promise<Load> {
  return measureRequests(origin, [path], seconds);
}
