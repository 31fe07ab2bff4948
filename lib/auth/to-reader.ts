import type { Actor } from '@/lib/domain/people/actor';
import { isProgrammeStaff, trustsLedBy } from '@/lib/domain/policy/people';
import { ANYONE, type Reader } from './reader';

/** What a person may see beyond what everyone does. */
export function toReader(actor: Actor | null): Reader {
  return actor === null ? ANYONE : { trustOdsCodes: trustsLedBy(actor), isProgrammeStaff: isProgrammeStaff(actor) };
}
