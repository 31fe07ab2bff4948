import { formatCount } from '@/lib/format/format-count';
import { formatDate } from '@/lib/format/format-date';
import { formatList } from '@/lib/format/format-list';
import { formatPounds } from '@/lib/format/format-pounds';
import type { Gap } from '@/lib/queries/data-quality/count-gaps';
import type { ClaimConflict } from '@/lib/queries/data-quality/list-claim-conflicts';
import type { DoubleRole } from '@/lib/queries/data-quality/list-double-roles';
import type { StaleStatuses } from '@/lib/queries/data-quality/list-stale-statuses';
import type { StatusConflict } from '@/lib/queries/data-quality/list-status-conflicts';
import type { Reconciliation } from '@/lib/queries/data-quality/read-reconciliation';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { conflictLines } from './conflict-lines';
import { gapLines } from './gap-lines';
import { participantLines } from './participant-lines';
import { rankIssues, type Issue } from './ranked-issues';
import { reconcile, type Reconciled } from './reconcile';
import { staleLines } from './stale-lines';
import { statusConflictLines } from './status-conflict-lines';

export type DataQualityInput = {
  readonly claimConflicts: readonly ClaimConflict[];
  readonly statusConflicts: readonly StatusConflict[];
  readonly doubleRoles: readonly DoubleRole[];
  readonly gaps: readonly Gap[];
  readonly stale: StaleStatuses;
  readonly reconciliation: Reconciliation;
  readonly clock: ClockView;
};

/** Everything the data quality page shows, in words and in rank. */
export function toDataQuality({ claimConflicts, statusConflicts, doubleRoles, gaps, stale, reconciliation, clock }: DataQualityInput) {
  const conflicts = conflictLines(claimConflicts, clock);
  const recordConflicts = statusConflictLines(statusConflicts, doubleRoles, clock);
  const missing = gapLines(gaps, clock);
  const reconciled = reconcile(reconciliation, clock);
  const issues: Issue[] = [
    ...conflicts.map((conflict) => {
      const figures = conflict.others.length + 1;
      return { key: `conflict ${conflict.key}`, kind: 'Conflict', title: conflict.title, href: conflict.key.startsWith('programme_total ') ? '#totals' : '#conflicts', count: figures, countText: formatCount(figures, 'figure'), stakePence: conflict.stakePence };
    }),
    ...(recordConflicts.length === 0
      ? []
      : [{ key: 'records', kind: 'Conflict', title: 'Records of one subject that cannot all be right', href: '#conflicts', count: recordConflicts.length, countText: formatCount(recordConflicts.length, 'record'), stakePence: null }]),
    ...missing.map((gap) => ({ key: `gap ${gap.key}`, kind: 'Gap', title: gap.title, href: '#gaps', count: gap.count, countText: gap.share, stakePence: gap.stakePence })),
    ...(stale.count === 0
      ? []
      : [{ key: 'stale', kind: 'Stale', title: 'Nothing heard for more than twelve months', href: '#stale', count: stale.count, countText: formatCount(stale.count, 'record'), stakePence: BigInt(stale.ceilingPence) }]),
  ];
  return {
    answer: answerOf({ conflicts: conflicts.length + recordConflicts.length, gaps: missing.length, stale: stale.count, reconciled, asAt: clock.asAt }),
    issues: rankIssues(issues),
    conflicts,
    recordConflicts,
    gaps: missing,
    stale: staleLines(stale.shown, clock),
    staleCount: stale.count,
    reconciled,
    participants: participantLines(reconciliation.participants, clock),
  };
}

function answerOf({ conflicts, gaps, stale, reconciled, asAt }: { conflicts: number; gaps: number; stale: number; reconciled: Reconciled; asAt: string }): string {
  const found = [
    ...(conflicts > 0 ? [formatCount(conflicts, 'disagreement')] : []),
    ...(gaps > 0 ? [`${formatCount(gaps, 'kind')} of gap`] : []),
    ...(stale > 0 ? [`${formatCount(stale, 'record')} of which nothing was heard for more than twelve months`] : []),
  ];
  const first = found.length === 0 ? `As at ${formatDate(asAt)} the register has nothing that is known to be wrong or missing.` : `As at ${formatDate(asAt)} the register has ${formatList(found)}.`;
  const { spreadPence, pickedLessCeilingsPence: difference } = reconciled;
  const totals = [
    ...(spreadPence === null || spreadPence === 0n ? [] : [`The published totals lie ${formatPounds(spreadPence)} apart`]),
    ...(difference === null ? [] : [`${spreadPence === null || spreadPence === 0n ? 'The' : 'the'} one that the rule picks is ${difference === 0n ? 'equal to' : `${formatPounds(difference < 0n ? -difference : difference)} ${difference < 0n ? 'below' : 'above'}`} the ledger’s ceilings`]),
  ];
  return totals.length === 0 ? first : `${first} ${totals.join('; ')}.`;
}
