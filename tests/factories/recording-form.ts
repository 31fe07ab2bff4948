import { randomUUID } from 'node:crypto';
import { type RecordRef } from '@/lib/audit/record-ref';
import { versionOf } from '@/lib/audit/record-version';
import { queryRows } from '@/lib/db/query-rows';
import type { Confidence } from '@/lib/domain/evidence/confidence';
import { parseTypedDate, type TypedDate } from '@/lib/domain/evidence/typed-date';

/** A source of the founding data. */
export const SOME_SOURCE = 'nhse-2016-09-digital-revolution';

export type RecordingFields = { submission: string; version: number; sourceId: string | null; effectiveOn: TypedDate; confidence: Confidence; note: string | null };

/** What a form that records something of a record sends, read just now. */
export async function recordingForm(record: RecordRef, effectiveOn: string, change: Partial<RecordingFields> = {}): Promise<RecordingFields> {
  const date = parseTypedDate(effectiveOn);
  if (date === null) throw new RangeError(`${effectiveOn} is no date.`);
  return { submission: randomUUID(), version: await versionOf({ rows: queryRows }, record), sourceId: SOME_SOURCE, effectiveOn: date, confidence: 'official_announcement', note: null, ...change };
}
