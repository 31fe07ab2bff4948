import { formatCount } from '@/lib/format/format-count';
import { formatList } from '@/lib/format/format-list';
import { formatNumber } from '@/lib/format/format-number';
import { rangeText } from '@/lib/view/money/range-text';
import type { PrintedFact, PrintedSection } from '@/lib/view/print/lay-out-print';
import { printedClaim, printedFact, printedSum } from '@/lib/view/print/printed-fact';
import type { ClaimLine } from './claim-lines';
import type { CohortRow, StatusCount } from './cohort-rows';
import type { GateLine } from './gate-lines';
import type { RegionRow } from './region-rows';
import type { toOverview } from './to-overview';

/**
 * The overview as a board paper: what its page says, part by part, with its sources. Which nominations are under way is for those who look after them, and is not in it.
 * @param nominationsAt where a reader who may see some of them finds them; null for one who may see none, who is not told of them
 */
export function overviewPrint(overview: ReturnType<typeof toOverview>, nominationsAt: string | null): PrintedSection[] {
  const { cohorts, emptyCohorts, money, pot, receiptClaims, steps, totals, waiting, pipeline, events } = overview;
  const section = (key: string, heading: string, facts: readonly PrintedFact[], mayBeCut = false): PrintedSection => ({ key, heading, mayBeCut, facts });
  return [
    section('cohorts', 'Exemplars and fast followers', [
      ...cohorts.map((row) => printedSum(row.key, cohortText(row))),
      ...(emptyCohorts === null ? [] : [printedSum('none', emptyCohorts)]),
      ...(nominationsAt === null ? [] : [printedSum('nominations', `Which nominations are under way, and on whom each waits, is not in this paper: those that you may see are at ${nominationsAt}.`)]),
    ]),
    section('money', 'Money, by kind: never added together', [
      ...money.lines.map(({ kind, label, amount, entries, parts }) => printedSum(kind, `${label}: ${amount ?? 'none reported'}${entries === null ? '' : `, in ${entries}`}${parts.length === 0 ? '' : `: ${parts.join('; ')}`}.${kind === 'received' && amount === null ? ' That no receipt is reported does not say that nothing was paid.' : ''}`)),
      ...receiptClaims.map((claim) => claimFact(claim)),
      ...(pot === null ? [] : [claimFact(pot)]),
      ...(money.notRecorded === null ? [] : [printedSum('not recorded', money.notRecorded)]),
    ]),
    section('steps', 'From promise to payment', steps === null ? [] : [...new Set(steps.rows.map(({ cohortLabel }) => cohortLabel))].map((label) => printedSum(label, `${label}: ${steps.rows.filter((row) => row.cohortLabel === label).map(({ kindLabel, amount }) => `${kindLabel.toLowerCase()} ${amount}`).join('; ')}.`))),
    section('totals', 'Published totals', totals.map((claim) => claimFact({ ...claim, evidence: { ...claim.evidence, competing: [] } }, claim.isSelected ? ' Picked: the most firmly said, then the latest.' : '')), true),
    section('waiting', 'Approvals waited for', gateFacts(waiting.open, waiting.openCount)),
    section('promises', 'Promised, with nothing reported received', waiting.promises.map(({ key, owner, amount, days, since }) => printedSum(key, `${owner}: ${amount}; ${days} since the promise of ${since}.`)), true),
    section('decided', 'Approvals decided', gateFacts(waiting.decided, waiting.decidedCount), true),
    section('regions', 'Where the exemplars are', pipeline === null ? [] : [printedSum('finding', `${pipeline.view.finding}.`), ...pipeline.rows.map((row) => printedSum(row.key, regionText(row)))]),
    section('events', 'Latest events', events.flatMap(({ effectiveOn, precision, lines }) => lines.map(({ key, tag, text, source }) => printedFact(key, `${tag === null ? '' : `${tag.text}: `}${text.replace(/\.$/, '')}.`, { effectiveOn, precision, source }))), true),
  ];
}

function claimFact({ id, value, statement, hedge, evidence }: ClaimLine, more = ''): PrintedFact {
  return printedClaim(id, `${value === statement ? statement : `${value}: ${statement}`}${hedge === null ? '' : ` As the source hedged it: ${hedge}.`}${more}`, evidence);
}

function gateFacts(gates: readonly GateLine[], count: number): PrintedFact[] {
  const more = count - gates.length;
  return [
    ...gates.map(({ id, title, subject, owner, state, due, tag, evidence }) => ({ ...printedFact(id, `${title} (${subject}; ${owner}): ${[tag.text.toLowerCase(), state, ...(due === null ? [] : [due])].join('. ')}.`, evidence), when: null })),
    ...(more > 0 ? [printedSum('more', `And ${formatCount(more, 'more', 'more')}.`)] : []),
  ];
}

/** "Acute: 16 exemplars (12 named, 4 expected) of 17 trusts; 18 fast followers (18 approved), the trust not recorded for 4." */
function cohortText({ label, exemplars, exemplarStatuses, trusts, pairings, pairingStatuses, pairingsWithoutTrust }: CohortRow): string {
  const parts = (statuses: readonly StatusCount[]) => (statuses.length === 0 ? '' : ` (${formatList(statuses.map(({ tag, count }) => `${formatNumber(count)} ${tag.text.toLowerCase()}`))})`);
  const awards = exemplars === 0 ? `no exemplar${parts(exemplarStatuses)}` : `${formatCount(exemplars, 'exemplar')}${parts(exemplarStatuses)} of ${formatCount(trusts, 'trust')}`;
  const followers = pairings === 0 ? `no fast follower${parts(pairingStatuses)}` : `${formatCount(pairings, 'fast follower')}${parts(pairingStatuses)}`;
  return `${label}: ${awards}; ${followers}${pairingsWithoutTrust > 0 ? `, the trust not recorded for ${formatNumber(pairingsWithoutTrust)}` : ''}.`;
}

function regionText({ label, exemplars, trusts, pairings, ceilingRange }: RegionRow): string {
  return `${label}: ${formatCount(exemplars, 'exemplar')} of ${formatCount(trusts, 'trust')}, ${formatCount(pairings, 'fast follower')}; ceilings: ${ceilingRange === null ? 'none recorded' : rangeText(ceilingRange)}.`;
}
