import { openReading, type Reading } from '@/lib/queries/reading';
import { ANYONE, type Reader } from '@/lib/auth/reader';

/** A reading at a date, and at what was known by another where it is given. */
export function readingAt(asAt: string | null, knownAt: string | null = null, reader: Reader = ANYONE): Promise<Reading> {
  return openReading({ asAt, knownAt }, reader);
}
