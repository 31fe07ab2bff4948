import { explainFigure } from '@/lib/domain/programme/explain-figure';
import { formatList } from '@/lib/format/format-list';
import { formatNumber } from '@/lib/format/format-number';
import { formatPounds } from '@/lib/format/format-pounds';
import type { ClaimBesideLedger } from '@/lib/queries/funding/list-claims-beside-ledger';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { measureLabel } from '@/lib/view/data-quality/measure-label';
import { LEDGER_KIND_LABEL } from '@/lib/view/money/ledger-kind-label';
import { rangeText } from '@/lib/view/money/range-text';
import { type ClaimLine, claimLines } from '@/lib/view/overview/claim-lines';
import { ownerText } from '@/lib/view/overview/owner-text';
import { penceOf } from '@/lib/view/overview/pence-of';
import { sumRanges } from '@/lib/view/overview/sum-ranges';

/** The kinds of the ledger that stand beside published figures, each in a column of its own. */
export const COMPARED_KINDS = ['ceiling', 'approved', 'released', 'received'] as const;

export type ComparedKind = (typeof COMPARED_KINDS)[number];

/** A published figure beside the ledger of its date, in words. */
export type ClaimRow = {
  readonly claim: ClaimLine;
  readonly measure: string;
  /** By kind; null: the ledger of that date has no such entry. */
  readonly ledger: Readonly<Record<ComparedKind, string | null>>;
  readonly difference: string;
};

/** Each figure beside the ledger, with what makes them differ where the data can tell. Kinds stand beside one another and are never added. */
export function claimRows(compared: readonly ClaimBesideLedger[], clock: Pick<ClockView, 'params'>): ClaimRow[] {
  return compared.flatMap((item) => {
    const competing = compared.filter(({ claim }) => claim.measure === item.claim.measure && claim.cohort === item.claim.cohort).map(({ claim }) => claim);
    const line = claimLines(competing, clock).find(({ id }) => id === item.claim.id);
    if (line === undefined) return [];
    const rangeOf = (kind: ComparedKind) => sumRanges(item.money.filter((sum) => sum.kind === kind).map(({ range }) => range));
    const text = (kind: ComparedKind) => {
      const range = rangeOf(kind);
      return range === null ? null : rangeText(range);
    };
    return [
      {
        claim: line,
        measure: measureLabel({ ...item.claim, about: null }),
        ledger: { ceiling: text('ceiling'), approved: text('approved'), released: text('released'), received: text('received') },
        difference: differenceText(item),
      },
    ];
  });
}

function differenceText({ claim, measure, money, eachPence }: ClaimBesideLedger): string {
  const own = money.filter(({ kind }) => kind === measure.kind);
  const kinds = `${LEDGER_KIND_LABEL[measure.kind].toLowerCase()}${measure.kind === 'ceiling' ? 's' : ''}`;
  const participants = own.reduce((count, { ownerCount }) => count + ownerCount, 0);
  const whose = own.length > 2 ? `${formatNumber(participants)} awards, pairings and cohorts` : formatList(own.map(ownerText));
  const explanation = explainFigure({
    figurePence: penceOf(claim.value ?? '0'),
    includesMatch: measure.includesMatch,
    ledgerPence: sumRanges(own.map(({ range }) => range))?.highPence ?? null,
    eachPence: eachPence === null ? null : BigInt(eachPence),
    participants,
  });
  const half = measure.includesMatch ? 'Half of it, the other half being local match, ' : 'It ';
  switch (explanation.because) {
    case 'equals':
      return `${half}is what the ledger’s ${kinds} come to, of ${whose}.`;
    case 'other participants':
      return `${half}is ${formatNumber(explanation.counted)} at ${formatPounds(explanation.eachPence)} each; the ledger of that date holds ${participants === 0 ? 'none' : `${kinds} of ${whose}`}.`;
    case 'unexplained': {
      const { differencePence: apart } = explanation;
      return `${half}is ${formatPounds(apart < 0n ? -apart : apart)} ${apart < 0n ? 'less' : 'more'} than the ledger’s ${kinds} of that date, of ${whose}. ${claim.cohort === null ? 'What may add up to it is told below.' : 'Nothing recorded explains it.'}`;
    }
    case 'nothing to compare':
      return claim.value !== null && penceOf(claim.value) === 0n ? `The ledger of that date has no entry of money ${kinds} either.` : `The ledger of that date has no ${LEDGER_KIND_LABEL[measure.kind].toLowerCase()} to hold it against.`;
  }
}
