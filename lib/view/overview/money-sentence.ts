import { COHORTS, type Cohort } from '@/lib/domain/cohort/cohort';
import type { AmountRange } from '@/lib/domain/funding/amount-range';
import type { LedgerKind } from '@/lib/domain/funding/ledger-kind';
import { sumCounts } from '@/lib/domain/programme/sum-counts';
import { capitalise } from '@/lib/format/capitalise';
import { formatCount } from '@/lib/format/format-count';
import { formatList } from '@/lib/format/format-list';
import { formatPounds } from '@/lib/format/format-pounds';
import { COHORT_LABEL } from '@/lib/view/cohort/cohort-label';
import { rangeText } from '@/lib/view/money/range-text';
import { claimText, type ClaimFigure } from './claim-text';
import { sumRanges } from './sum-ranges';

type KindSum = { readonly kind: LedgerKind; readonly range: AmountRange };
type TreasuryGate = { readonly cohort: Cohort | null; readonly isMet: boolean };

export type MoneySentenceInput = {
  readonly sums: readonly KindSum[];
  /** The published pot that the rule picks; null where none is published yet. */
  readonly pot: ClaimFigure | null;
  /** The published total of the whole programme that the rule picks. */
  readonly total: ClaimFigure | null;
  /** Gates of the Treasury, by the cohort they hold back. */
  readonly treasury: readonly TreasuryGate[];
  readonly awards: readonly { readonly cohort: Cohort; readonly count: number }[];
};

/**
 * The money in short sentences, a ceiling never told as a payment: "Ceilings come to £195 million at most, against a published pot of
 * £100 million. Treasury approval is met for the 16 acute exemplars. No receipt is reported."
 */
export function moneySentence({ sums, pot, total, treasury, awards }: MoneySentenceInput): string | null {
  const ofKind = (kind: LedgerKind) => sumRanges(sums.filter((sum) => sum.kind === kind).map(({ range }) => range));
  const ceilings = ofKind('ceiling');
  const received = ofKind('received');
  const sentences: string[] = [];
  if (ceilings !== null) {
    const most = ceilings.highPence === null ? 'no stated limit' : `${formatPounds(ceilings.highPence)} at most`;
    const published = [
      ...(total === null ? [] : [`a published total of ${claimText(total)}`]),
      ...(pot === null ? [] : [total === null ? `a published pot of ${claimText(pot)}` : `a first pot of ${claimText(pot)}`]),
    ];
    sentences.push(`Ceilings come to ${most}${published.length === 0 ? '' : `, against ${formatList(published)}`}.`);
  }
  const byCohort = treasury.toSorted((a, b) => placeOf(a.cohort) - placeOf(b.cohort));
  const met = byCohort.filter(({ isMet }) => isMet).map(({ cohort }) => whom(cohort, awards));
  const awaited = byCohort.filter(({ isMet }) => !isMet).map(({ cohort }) => whom(cohort, awards));
  const approvals = [...(met.length > 0 ? [`met for ${formatList(met)}`] : []), ...(awaited.length > 0 ? [`awaited for ${formatList(awaited)}`] : [])];
  if (approvals.length > 0) sentences.push(`Treasury approval is ${approvals.join(' and ')}.`);
  if (received !== null) sentences.push(`${capitalise(rangeText(received))} is reported received.`);
  else if (sums.length > 0) sentences.push('No receipt is reported.');
  return sentences.length === 0 ? null : sentences.join(' ');
}

function whom(cohort: Cohort | null, awards: MoneySentenceInput['awards']): string {
  if (cohort === null) return 'the programme';
  const count = sumCounts(awards.filter((award) => award.cohort === cohort));
  return count === 0 ? `the ${COHORT_LABEL[cohort]} exemplars` : `the ${formatCount(count, `${COHORT_LABEL[cohort]} exemplar`)}`;
}

function placeOf(cohort: Cohort | null): number {
  return cohort === null ? -1 : COHORTS.indexOf(cohort);
}
