import 'server-only';
import type { Actor } from '@/lib/domain/people/actor';
import { holdsRole } from '@/lib/domain/people/actor';
import { canRecordProgress, isPartyTo, stepsOpenTo } from '@/lib/domain/policy/nomination';
import { listStaleStatuses, type StaleStatus } from '@/lib/queries/data-quality/list-stale-statuses';
import type { Reading } from '@/lib/queries/reading';
import { listDueConditions, type DueCondition } from './list-due-conditions';
import { listDueGates, type DueGate } from './list-due-gates';
import { listTrancheWork, type TrancheGateDue, type TrancheToAnswer } from './list-tranche-work';
import { listOpenNominations, type OpenNomination } from './list-open-nominations';

/** How many days before it is due something is said to fall due. */
export const DUE_WITHIN_DAYS = 30;

/** What waits on a person, by kind. */
export type Work = {
  readonly nominations: readonly OpenNomination[];
  readonly conditions: readonly DueCondition[];
  readonly gates: readonly DueGate[];
  readonly stale: readonly StaleStatus[];
  readonly toAnswer: readonly TrancheToAnswer[];
  readonly gatesDue: readonly TrancheGateDue[];
};

/** What waits on a person: whatever of it their own commands could move on, so that a list of work is never a list of what others must do. */
export async function listWork(reading: Reading, actor: Actor): Promise<Work> {
  const isOfficer = canRecordProgress(actor);
  const [nominations, conditions, gates, stale, money] = await Promise.all([
    listOpenNominations(reading),
    listDueConditions(reading, DUE_WITHIN_DAYS),
    isOfficer ? listDueGates(reading, DUE_WITHIN_DAYS) : [],
    isOfficer ? listStaleStatuses(reading).then(({ shown }) => shown) : [],
    listTrancheWork(reading, actor, DUE_WITHIN_DAYS),
  ]);
  return {
    nominations: nominations.filter(({ standing }) => stepsOpenTo(actor, standing).some((to) => to !== 'withdrawn')),
    conditions: conditions.filter(({ owner, pairing }) => isOwedBy(actor, owner, pairing)),
    gates,
    stale,
    ...money,
  };
}

/** A condition waits on the trusts where it is theirs, on programme officers where it is the programme's, and on those who vet whosever it is. */
function isOwedBy(actor: Actor, owner: DueCondition['owner'], { standing }: DueCondition['pairing']): boolean {
  if (holdsRole(actor, 'vetting_officer')) return true;
  return owner === 'trust' ? isPartyTo(actor, standing) : owner === 'programme' && canRecordProgress(actor);
}
