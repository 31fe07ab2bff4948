import { COHORTS, type Cohort } from '@/lib/domain/cohort/cohort';
import { explainTotal, type OptionalPart, type TotalPart } from '@/lib/domain/programme/explain-total';
import { capitalise } from '@/lib/format/capitalise';
import { formatDate } from '@/lib/format/format-date';
import { formatList } from '@/lib/format/format-list';
import { formatPounds } from '@/lib/format/format-pounds';
import type { Reconciliation, TotalBesideLedger } from '@/lib/queries/data-quality/read-reconciliation';
import type { MoneySum } from '@/lib/queries/overview/sum-money';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { COHORT_LABEL } from '@/lib/view/cohort/cohort-label';
import { claimLines, type ClaimLine } from '@/lib/view/overview/claim-lines';
import { claimText } from '@/lib/view/overview/claim-text';
import { ownerText } from '@/lib/view/overview/owner-text';
import { penceOf } from '@/lib/view/overview/pence-of';
import { sumRanges } from '@/lib/view/overview/sum-ranges';

/** A published total compared. */
export type TotalLine = {
  readonly claim: ClaimLine;
  /** With the total that the rule picks: "£83 million less". */
  readonly besidePicked: string;
  /** With the ledger's ceilings on the same date: "£306 million at most: £21 million less". */
  readonly besideCeilings: string;
  /** What adds up to it, as far as anything recorded does. */
  readonly explanation: string;
};

export type Reconciled = {
  readonly totals: readonly TotalLine[];
  /** How far apart the published totals lie, in pence; null where fewer than two are published. */
  readonly spreadPence: bigint | null;
  /** The picked total less the ceilings at the clock, in pence; null where either is missing. */
  readonly pickedLessCeilingsPence: bigint | null;
  /** "£560 million with match funding is twice £280 million: ..." */
  readonly matchNotes: readonly string[];
};

/** A sum is near a figure when they differ by at most this share of the figure: one in a hundred. */
const NEAR_SHARE = 100n;

/** Compares the published totals with the one that the rule picks, with the ceilings of their dates, and with the sums that could have made them. */
export function reconcile({ totals, totalsWithMatch, money }: Reconciliation, clock: Pick<ClockView, 'params'>): Reconciled {
  const figures = totals.flatMap(({ claim }) => (claim.value === null ? [] : [penceOf(claim.value)]));
  const picked = totals.find(({ claim }) => claim.isSelected)?.claim.value ?? null;
  const pickedPence = picked === null ? null : penceOf(picked);
  const ceilings = ceilingsOf(money);
  return {
    totals: claimLines(totals.map(({ claim }) => claim), clock).flatMap((line, index) => {
      const total = totals[index];
      return total === undefined ? [] : [{ claim: line, besidePicked: besidePicked(total, pickedPence), besideCeilings: besideCeilings(total), explanation: explain(total) }];
    }),
    spreadPence: figures.length < 2 ? null : figures.reduce((a, b) => (b > a ? b : a)) - figures.reduce((a, b) => (b < a ? b : a)),
    pickedLessCeilingsPence: pickedPence === null || ceilings === null ? null : pickedPence - ceilings,
    matchNotes: totalsWithMatch.flatMap((withMatch) => {
      const half = totals.find(({ claim }) => claim.evidence.effectiveOn === withMatch.evidence.effectiveOn && claim.value !== null && withMatch.value !== null && penceOf(claim.value) * 2n === penceOf(withMatch.value));
      const figure = claimText(withMatch) ?? withMatch.statement;
      return [
        half === undefined
          ? `${figure} was published with match funding included (${formatDate(withMatch.evidence.effectiveOn, withMatch.evidence.precision)}).`
          : `${figure} was published with match funding included: twice the ${claimText(half.claim)} of the same date, central money and an equal local match.`,
      ];
    }),
  };
}

function besidePicked({ claim }: TotalBesideLedger, pickedPence: bigint | null): string {
  if (claim.isSelected || claim.value === null || pickedPence === null) return 'The total that the rule picks';
  return capitalise(differenceText(penceOf(claim.value) - pickedPence));
}

function besideCeilings({ claim, money }: TotalBesideLedger): string {
  const ceilings = ceilingsOf(money);
  if (ceilings === null || claim.value === null) return 'No ceiling is recorded for that date';
  return `Ceilings of ${formatPounds(ceilings)} at most: ${differenceText(penceOf(claim.value) - ceilings)}`;
}

/** "£83 million less", "the same". */
function differenceText(pence: bigint): string {
  if (pence === 0n) return 'the same';
  return pence < 0n ? `${formatPounds(-pence)} less` : `${formatPounds(pence)} more`;
}

function explain({ claim, money, followerCommitments }: TotalBesideLedger): string {
  if (claim.value === null) return 'No figure was given.';
  const figure = penceOf(claim.value);
  const ceilings = money.filter(({ kind }) => kind === 'ceiling');
  const required = ceilings.filter(({ ownerKind }) => ownerKind === 'exemplar').flatMap(toPart);
  const optional = COHORTS.flatMap((cohort) => optionalParts(cohort, ceilings, followerCommitments));
  const { parts, differencePence } = explainTotal(figure, required, optional);
  const sum = formatList(parts.map(({ label, pence }) => `${label} (${formatPounds(pence)})`));
  if (parts.length === 0) return 'Nothing recorded by that date adds up to it.';
  if (differencePence === 0n) return `Equals the sum of ${sum}. The source does not say that it was counted so.`;
  const off = differencePence < 0n ? -differencePence : differencePence;
  const total = formatPounds(figure - differencePence);
  if (off * NEAR_SHARE <= figure) return `Within ${formatPounds(off)} of the sum of ${sum}, which is ${total}.`;
  return `Nothing recorded explains it: the nearest sum is ${total}, of ${sum}; ${formatPounds(off)} ${differencePence < 0n ? 'too much' : 'is left over'}.`;
}

/** What a total may count besides exemplars: followers, by their ceilings or as published, and sums that a whole cohort shares. */
function optionalParts(cohort: Cohort, ceilings: readonly MoneySum[], commitments: TotalBesideLedger['followerCommitments']): OptionalPart[] {
  const followers = ceilings.filter((sum) => sum.cohort === cohort && sum.ownerKind === 'fast_follower').flatMap(toPart);
  const shared = ceilings.filter((sum) => sum.cohort === cohort && sum.ownerKind === 'cohort').flatMap(toPart);
  const counted = new Set([...followers, ...shared].map(({ pence }) => pence));
  const published = commitments.flatMap((claim): TotalPart[] => {
    if (claim.cohort !== cohort || claim.value === null) return [];
    const pence = penceOf(claim.value);
    return counted.has(pence) ? [] : [{ label: `${COHORT_LABEL[cohort]} fast followers as published in ${formatDate(claim.evidence.effectiveOn, claim.evidence.precision === 'day' ? 'month' : claim.evidence.precision)}`, pence }];
  });
  return [[...followers, ...published], shared].filter((options) => options.length > 0).map((options) => ({ options }));
}

function toPart(sum: MoneySum): TotalPart[] {
  return sum.range.highPence === null ? [] : [{ label: ownerText(sum), pence: sum.range.highPence }];
}

function ceilingsOf(money: readonly MoneySum[]): bigint | null {
  return sumRanges(money.filter(({ kind }) => kind === 'ceiling').map(({ range }) => range))?.highPence ?? null;
}
