import 'server-only';
import type { Actor } from '@/lib/domain/people/actor';
import { canRecordProgress } from '@/lib/domain/policy/nomination';
import type { Reading } from '@/lib/queries/reading';
import { listDueGates } from './list-due-gates';
import { listTrancheWork } from './list-tranche-work';
import type { Work } from './list-work';

/** The gates of a person's work that are overdue or due within so many days: those that they may show, decide or ask after. Each is there once. */
export async function listGatesFallingDue(reading: Reading, actor: Actor, days: number): Promise<Pick<Work, 'gates' | 'gatesDue'>> {
  const [gates, { gatesDue }] = await Promise.all([canRecordProgress(actor) ? listDueGates(reading, days) : [], listTrancheWork(reading, actor, days)]);
  const ofTranches = new Set(gatesDue.map(({ gate }) => gate.id));
  return { gates: gates.filter(({ id }) => !ofTranches.has(id)), gatesDue };
}
