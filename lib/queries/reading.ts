import 'server-only';
import { cache } from 'react';
import { publicOrigin } from '@/lib/auth/public-origin';
import { ANYONE, type Reader } from '@/lib/auth/reader';
import { awaitWritesUnderWay, getDataRevision } from '@/lib/db/data-revision';
import type { Clock, RequestedClock } from '@/lib/domain/clock/clock';
import { resolveClock } from '@/lib/domain/clock/resolve-clock';

/** What every read is asked with: the resolved clock, who asks, and the revision of the data that answers. */
export type Reading = {
  readonly clock: Clock;
  readonly requestedClock: RequestedClock;
  readonly reader: Reader;
  readonly revision: string;
  /** The present instant, ISO: for what counts days until now. */
  readonly now: string;
  /** The origin that people use the product by, for addresses that leave the screen. */
  readonly origin: string;
};

const revisionOfRequest = cache(getDataRevision);

/** Resolves the clock of a request against the last committed write, before anything else is read. */
export async function openReading(requestedClock: RequestedClock, reader: Reader = ANYONE): Promise<Reading> {
  const { number, changedAt, readAt: now } = await revisionOfRequest();
  const clock = resolveClock(requestedClock, now, changedAt);
  const origin = publicOrigin();
  if (clock.knownAt <= changedAt) return { clock, requestedClock, reader, revision: number, now, origin };
  await awaitWritesUnderWay();
  return { clock, requestedClock, reader, revision: (await getDataRevision()).number, now, origin };
}
