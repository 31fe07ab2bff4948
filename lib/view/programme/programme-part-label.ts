import type { ProgrammePart } from '@/lib/domain/programme/programme-part';

/** The part of a trust in the programme, in words. */
export const PROGRAMME_PART_LABEL: Readonly<Record<ProgrammePart, string>> = {
  exemplar: 'Exemplar',
  expected: 'Expected exemplar, not named',
  follower: 'Fast follower',
  none: 'No part in the programme',
};
