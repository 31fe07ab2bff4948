import type { ReplicationCounts, ReplicationStanding, ReplicationVerdict } from '@/lib/domain/fast-follower/replication';
import { REPLICATION_VERDICTS, replicationDenominator, replicationInterval, replicationStanding } from '@/lib/domain/fast-follower/replication';
import { formatCount } from '@/lib/format/format-count';
import { formatDate } from '@/lib/format/format-date';
import { formatList } from '@/lib/format/format-list';
import { formatNumber } from '@/lib/format/format-number';
import { formatPercent } from '@/lib/format/format-percent';
import type { ReplicationItem } from '@/lib/queries/fast-follower/get-fast-follower';
import { SYSTEM_CLASS_LABEL } from '@/lib/view/system/system-label';
import { replicationText } from './replication-text';

/** What is said of one system, in words. */
export const VERDICT_LABEL: Readonly<Record<ReplicationVerdict, string>> = {
  match: 'Runs it',
  equivalent: 'Runs an equivalent',
  different: 'Runs something different',
  not_applicable: 'Does not apply',
  unknown: 'Not known',
};

const VERDICT_HINT: Readonly<Record<ReplicationVerdict, string>> = {
  match: 'The same product for the same use',
  equivalent: 'Another product that does what the exemplar’s does',
  different: 'Something else, or nothing: it counts as not run',
  not_applicable: 'The follower has no use for it: it is left out of the share',
  unknown: 'The source says that it cannot be told: it may be run or not',
};

/** What may be recorded of a system, to choose from. */
export const VERDICT_CHOICES = REPLICATION_VERDICTS.map((verdict) => ({ value: verdict, label: VERDICT_LABEL[verdict], hint: VERDICT_HINT[verdict] }));

/** A system that a follower is to run, by name: "Millennium, electronic patient record"; "Imaging, product not recorded". */
export function replicationItemName({ systemClass, productName }: Pick<ReplicationItem, 'systemClass' | 'productName'>): string {
  return productName === null ? `${SYSTEM_CLASS_LABEL[systemClass]}, product not recorded` : `${productName}, ${SYSTEM_CLASS_LABEL[systemClass].toLowerCase()}`;
}

/** What stands recorded of a system that a follower is to run: "Recorded: runs an equivalent, from March 2019." */
export function verdictSentence({ verdict, evidence }: Pick<ReplicationItem, 'verdict' | 'evidence'>): string {
  return verdict === null || evidence === null ? 'Nothing is recorded of it yet.' : `Recorded: ${VERDICT_LABEL[verdict].toLowerCase()}, from ${formatDate(evidence.effectiveOn, evidence.precision)}.`;
}

/** How a follower stands against its target, in words. */
export const STANDING_LABEL: Readonly<Record<ReplicationStanding, string>> = { met: 'Met', not_met: 'Not met', cannot_be_known: 'Cannot be known' };

/** How the shares are counted, since no source of the rule says. */
export const REPLICATION_COUNTING =
  'How the shares are counted here, which no source says: every system fixed at nomination counts alike, the same and an equivalent as run, something different as not run; one that does not apply is left out, and one that is not known may be run or not. The supplier of a record system alone says nothing of it.';

/** The systems behind a share: "7 of 11 run, 2 different, 2 not known". */
export function systemsText(counts: ReplicationCounts): string {
  const others = [counts.different > 0 && `${formatNumber(counts.different)} different`, counts.unknown > 0 && `${formatNumber(counts.unknown)} not known`].filter((part) => part !== false);
  return [`${formatNumber(counts.run)} of ${formatNumber(replicationDenominator(counts))} run`, ...others].join(', ');
}

/**
 * A follower's replication in a sentence or two: "64% to 82% of the 11 systems fixed at nomination that apply: 7 are run, 2 are different and 2 are not known. Whether the target of 80% is met
 * cannot be known."
 * @param target the share of 0 to 1 that it is to run; null: no figure is recorded
 */
export function replicationSentence(counts: ReplicationCounts, target: number | null): string {
  const systems = replicationDenominator(counts);
  const interval = replicationInterval(counts);
  if (interval === null) {
    return counts.notApplicable === 0 ? 'No systems are recorded as fixed at nomination by this date, so there is no share to give.' : `No share can be given: none of the ${formatCount(counts.notApplicable, 'system')} fixed at nomination applies to it.`;
  }
  const parts = [
    `${formatNumber(counts.run)} ${counts.run === 1 ? 'is' : 'are'} run`,
    counts.different > 0 && `${formatNumber(counts.different)} ${counts.different === 1 ? 'is' : 'are'} different`,
    counts.unknown > 0 && `${formatNumber(counts.unknown)} ${counts.unknown === 1 ? 'is' : 'are'} not known`,
  ].filter((part) => part !== false);
  const of = `${replicationText(interval.low, interval.high) ?? ''} of the ${formatCount(systems, 'system')} fixed at nomination${counts.notApplicable > 0 ? ' that apply' : ''}: ${formatList(parts)}.`;
  return target === null ? `${of} No target is recorded for its cohort by this date.` : `${of} ${standingSentence(replicationStanding(interval, target), counts, target)}`;
}

function standingSentence(standing: ReplicationStanding, { unknown }: ReplicationCounts, target: number): string {
  const whatever = unknown === 0 ? '' : ', whatever is found of what is not known';
  switch (standing) {
    case 'met':
      return `The target of ${formatPercent(target)} is met${whatever}.`;
    case 'not_met':
      return `The target of ${formatPercent(target)} is not met${whatever}.`;
    case 'cannot_be_known':
      return `Whether the target of ${formatPercent(target)} is met cannot be known.`;
  }
}
