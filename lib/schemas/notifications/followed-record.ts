import { FOLLOWABLE, type FollowedRef } from '@/lib/domain/notification/followable';
import { parseRecordKey } from '@/lib/schemas/record-key';

/** Reads `exemplar/salford-royal` as the record that it names; null for anything that nobody follows. */
export function parseFollowedRecord(text: string): FollowedRef | null {
  const at = text.indexOf('/');
  const table = FOLLOWABLE.find((known) => known === text.slice(0, at));
  const id = parseRecordKey(encodeURIComponent(text.slice(at + 1)));
  return table === undefined || id === null ? null : { table, id };
}
