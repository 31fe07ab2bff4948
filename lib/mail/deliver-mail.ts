import { setTimeout as delay } from 'node:timers/promises';
import { toReader } from '@/lib/auth/to-reader';
import type { MailKind } from '@/lib/domain/notification/mail-kind';
import { GIVE_UP_AFTER_MS, retryWaitMs } from '@/lib/domain/notification/retry-wait';
import type { Actor } from '@/lib/domain/people/actor';
import { writeLog } from '@/lib/http/write-log';
import { openReading } from '@/lib/queries/reading';
import type { MailComposer, MailText } from './compose/mail-composer';
import { headerLine } from './header-line';
import { isMailAddress } from './is-mail-address';
import { judgeFault, type SendingFault } from './judge-fault';
import type { MailTransport } from './open-transport';
import { closeMail, giveBack, putOff, startAttempt, takeMail, type TakenMail } from './outbox';
import { readRecipient } from './read-recipient';
import { MAIL_CONNECTIONS_MAX } from './transport-options';

/** How long a process may be about one attempt; every step of it ends before. */
const LEASE_MS = 180_000;

/** A delivery that takes longer is broken off, though each step of it was in time. */
const SENDING_MS_MAX = 120_000;

/** What a delivery works with. */
export type Delivery = {
  readonly transport: MailTransport;
  readonly composers: Readonly<Partial<Record<MailKind, MailComposer>>>;
  /** The address that mail comes from. */
  readonly from: string;
  /** Ends the round: what is being sent is sent, and nothing more is taken. */
  readonly signal: AbortSignal;
  readonly leaseMs?: number;
};

/** What came of a round. */
export type DeliveryRound = {
  readonly sent: number;
  readonly notNeeded: number;
  readonly putOff: number;
  readonly givenUp: number;
  /** Why the server could not be used, in its words or the network's; null where it could, or nothing was to be sent. */
  readonly serverFault: string | null;
};

/** What came of one mail; null where another process was there first. */
type Outcome = 'sent' | 'notNeeded' | 'putOff' | 'givenUp' | { readonly serverFault: string } | null;

/**
 * Sends every mail that is due, over a few connections at once, until none is left or the server fails. Any number of processes may do so at the
 * same time.
 *
 * A mail that the server took (250) is recorded as sent in the same moment, and never given to it again. One case cannot be decided by SMTP:
 * the connection, or this process, ends after the server was given the data and before its answer was recorded; the server may have taken it. It is
 * then given again, because a mail told twice is better than one lost, with the same Message-ID, by which a receiving server can tell that it is
 * the same mail and drop it. `attempts` then says more than one.
 */
export async function deliverMail(delivery: Delivery): Promise<DeliveryRound> {
  const round = { sent: 0, notNeeded: 0, putOff: 0, givenUp: 0 };
  const kinds = Object.keys(delivery.composers) as MailKind[];
  let serverFault: string | null = null;
  const work = async () => {
    while (serverFault === null && !delivery.signal.aborted) {
      const mail = await takeMail(kinds, delivery.leaseMs ?? LEASE_MS, GIVE_UP_AFTER_MS);
      if (mail === null) return;
      if (serverFault !== null) return giveBack(mail);
      const outcome = await deliverOne(delivery, mail);
      if (typeof outcome === 'string') round[outcome] += 1;
      else if (outcome !== null) serverFault = outcome.serverFault;
    }
  };
  // All of them end before a failure of one is told: nothing goes on behind the back of whoever asked.
  const ended = await Promise.allSettled(Array.from({ length: MAIL_CONNECTIONS_MAX }, work));
  const failed = ended.find((end) => end.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return { ...round, serverFault };
}

async function deliverOne({ transport, composers, from, leaseMs = LEASE_MS }: Delivery, mail: TakenMail): Promise<Outcome> {
  const composed = await compose(composers[mail.kind], mail);
  if (composed === 'failed') return 'putOff';
  if (composed === null) {
    await closeMail(mail, 'not_needed', null);
    return 'notNeeded';
  }
  if (!isMailAddress(composed.to.email)) {
    await closeMail(mail, 'given_up', 'Their address is none that a mail can be sent to');
    return 'givenUp';
  }
  if (!(await startAttempt(mail, leaseMs))) return null;
  try {
    const answer = await send(transport, from, mail, composed);
    await recordInTheEnd(() => closeMail(mail, 'sent', answer));
    return 'sent';
  } catch (error) {
    if (error instanceof RecordingFailed) throw error.cause;
    return settleFault(mail, error instanceof Error ? error : new Error(String(error)));
  }
}

/** What a mail says to the person it is for, as they are now. */
async function compose(composer: MailComposer | undefined, mail: TakenMail): Promise<{ readonly to: Actor; readonly said: MailText } | 'failed' | null> {
  const to = await readRecipient(mail.userId);
  if (to === null || composer === undefined) return null;
  try {
    const said = await composer(mail, to, await openReading({ asAt: null, knownAt: null }, toReader(to)));
    return said === null ? null : { to, said };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    writeLog('error', 'mail not composed', { mail: mail.id, kind: mail.kind, message });
    await putOff(mail, retryWaitMs('mail', mail.attempts + 1), 'It could not be composed');
    return 'failed';
  }
}

async function send(transport: MailTransport, from: string, mail: TakenMail, { to, said }: { readonly to: Actor; readonly said: MailText }): Promise<string> {
  const { response } = await transport.sendMail({
    from: { name: 'GDE programme tracker', address: from },
    to: { name: headerLine(to.name), address: to.email },
    envelope: { from, to: [to.email] },
    messageId: `<${mail.id}@${from.slice(from.lastIndexOf('@') + 1)}>`,
    subject: headerLine(said.subject),
    text: said.text,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    signal: AbortSignal.timeout(SENDING_MS_MAX),
  });
  return headerLine(response);
}

async function settleFault(mail: TakenMail, fault: Error & SendingFault & { readonly response?: string }): Promise<Outcome> {
  const answer = headerLine(fault.response ?? fault.message);
  const attempts = mail.attempts + 1;
  switch (judgeFault(fault)) {
    case 'refused':
      await closeMail(mail, 'given_up', answer);
      return 'givenUp';
    case 'put off':
      if (mail.isStale) {
        await closeMail(mail, 'given_up', answer);
        return 'givenUp';
      }
      await putOff(mail, retryWaitMs('mail', attempts), answer);
      return 'putOff';
    case 'server':
      await putOff(mail, retryWaitMs('server', attempts), answer);
      return { serverFault: answer };
  }
}

/** The database failed for so long that what was sent could not be recorded. */
class RecordingFailed extends Error {}

/** Records what cannot be taken back, however often the database has to be asked within the lease. */
async function recordInTheEnd(record: () => Promise<void>): Promise<void> {
  for (const waitMs of [100, 500, 2_000, 5_000, 10_000]) {
    try {
      return await record();
    } catch {
      await delay(waitMs);
    }
  }
  await record().catch((cause: unknown) => {
    throw new RecordingFailed('A mail that was sent could not be recorded as sent.', { cause });
  });
}
