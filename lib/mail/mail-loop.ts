import { setTimeout as delay } from 'node:timers/promises';
import { getDataRevision } from '@/lib/db/data-revision';
import { londonDateOf } from '@/lib/domain/clock/london-day';
import { serverPauseMs } from '@/lib/domain/notification/retry-wait';
import { writeLog } from '@/lib/http/write-log';
import { MAIL_COMPOSERS } from './compose/composers';
import { deliverMail, type DeliveryRound } from './deliver-mail';
import type { MailSettings } from './mail-settings';
import { openTransport } from './open-transport';
import { raiseGateNotices } from './raise/raise-gate-notices';
import { raiseNotices } from './raise/raise-notices';

/** How long the loop rests between two rounds, which ask the database little when there is nothing new. */
const REST_MS = 10_000;

/** What the loop remembers from one round to the next. */
type LoopState = { raisedAt: string | null; faultsInARow: number };

/**
 * Finds what people are to be told, and sends it, round after round until it is stopped. Every web process runs one; they share the work. A round
 * that fails is logged and the next one tries again; a server that cannot be used is logged once, and once when it is back.
 */
export async function runMailLoop({ smtpUrl, from }: MailSettings, signal: AbortSignal): Promise<void> {
  const state: LoopState = { raisedAt: null, faultsInARow: 0 };
  while (!signal.aborted) {
    const restMs = await runRound(smtpUrl, from, state, signal).catch((error: unknown) => {
      if (!signal.aborted) writeLog('error', 'mail round failed', { message: error instanceof Error ? error.message : String(error) });
      return REST_MS;
    });
    await delay(restMs, undefined, { signal, ref: false }).catch(() => undefined);
  }
}

/** One round; how long to rest after it. */
async function runRound(smtpUrl: string, from: string, state: LoopState, signal: AbortSignal): Promise<number> {
  // What was queued before is sent, though nothing can be raised now.
  await raise(state).catch((error: unknown) => {
    writeLog('error', 'mail not raised', { message: error instanceof Error ? error.message : String(error) });
  });
  const transport = openTransport(smtpUrl);
  try {
    return logRound(await deliverMail({ transport, composers: MAIL_COMPOSERS, from, signal }), state);
  } finally {
    transport.close();
  }
}

/** Queues what people are to be told. No gate falls due that did not before, unless something was written or a new day began. */
async function raise(state: LoopState): Promise<void> {
  const { number, readAt } = await getDataRevision();
  await raiseNotices(readAt);
  const at = `${number} ${londonDateOf(readAt)}`;
  if (at === state.raisedAt) return;
  await raiseGateNotices();
  state.raisedAt = at;
}

function logRound({ serverFault, sent, notNeeded, putOff, givenUp }: DeliveryRound, state: LoopState): number {
  if (sent + notNeeded + putOff + givenUp > 0) writeLog(putOff + givenUp > 0 ? 'warn' : 'info', 'mail sent', { sent, notNeeded, putOff, givenUp });
  if (serverFault !== null) {
    state.faultsInARow += 1;
    if (state.faultsInARow === 1) writeLog('error', 'mail server unusable', { answer: serverFault });
    return serverPauseMs(state.faultsInARow);
  }
  if (state.faultsInARow > 0 && sent > 0) {
    state.faultsInARow = 0;
    writeLog('info', 'mail server back', {});
  }
  return REST_MS;
}
