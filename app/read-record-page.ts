import { currentReader } from '@/lib/auth/session';
import { openReading, type Reading } from '@/lib/queries/reading';
import { parseClockParams } from '@/lib/schemas/clock-params';
import type { IgnoredParameter, RawParams } from '@/lib/schemas/raw-params';
import { parseRecordKey } from '@/lib/schemas/record-key';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { toClockView } from '@/lib/view/clock/to-clock-view';

/** What every page of one record starts from. */
export type RecordRequest<Detail> = {
  /** The address without its parameters. */
  readonly path: string;
  /** Null: no record of that name is known. */
  readonly record: Detail | null;
  readonly reading: Reading;
  readonly clock: ClockView;
  readonly ignored: readonly IgnoredParameter[];
};

/** Reads the record and the clocks of an address; a key that no record could have has no record. */
export async function readRecordPage<Detail>(
  listPath: string,
  segment: string,
  searchParams: Promise<RawParams>,
  read: (reading: Reading, key: string) => Promise<Detail | null>,
): Promise<RecordRequest<Detail>> {
  const { requestedClock, ignored } = parseClockParams(await searchParams);
  const reading = await openReading(requestedClock, await currentReader());
  const key = parseRecordKey(segment);
  return { path: `${listPath}/${key === null ? '' : encodeURIComponent(key)}`, record: key === null ? null : await read(reading, key), reading, clock: toClockView(reading), ignored };
}
