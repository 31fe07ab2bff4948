import { notFound } from 'next/navigation';
import { openReading, type Reading } from '@/lib/queries/reading';
import { parseClockParams } from '@/lib/schemas/clock-params';
import type { IgnoredParameter, RawParams } from '@/lib/schemas/raw-params';
import { parseRecordKey } from '@/lib/schemas/record-key';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { toClockView } from '@/lib/view/clock/to-clock-view';

/** What every page of one record starts from. */
export type RecordRequest = { readonly key: string; readonly reading: Reading; readonly clock: ClockView; readonly ignored: readonly IgnoredParameter[] };

/** Reads the key and the clocks of a record's address; a key that no record could have is not found. */
export async function readRecordPage(segment: string, searchParams: Promise<RawParams>): Promise<RecordRequest> {
  const key = parseRecordKey(segment);
  if (key === null) notFound();
  const { requestedClock, ignored } = parseClockParams(await searchParams);
  const reading = await openReading(requestedClock);
  return { key, reading, clock: toClockView(reading), ignored };
}
