import { hasLeft } from '@/lib/domain/programme/has-left';
import type { ExemplarCounts } from '@/lib/queries/overview/count-exemplars';
import type { FastFollowerCount } from '@/lib/queries/overview/count-fast-followers';
import type { ClaimItem } from '@/lib/queries/overview/list-claims';
import type { GateList } from '@/lib/queries/overview/list-gates';
import type { LatestEvent } from '@/lib/queries/overview/list-latest-events';
import type { RegionItem } from '@/lib/queries/overview/list-regions';
import type { TreasuryApproval } from '@/lib/queries/overview/list-treasury-approvals';
import type { UnmetPromise } from '@/lib/queries/overview/list-unmet-promises';
import type { CeilingsOfRegion } from '@/lib/queries/overview/sum-ceilings-by-region';
import type { MoneySum } from '@/lib/queries/overview/sum-money';
import { formatDate } from '@/lib/format/format-date';
import { formatList } from '@/lib/format/format-list';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { withClock } from '@/lib/view/clock/with-clock';
import { claimLines } from './claim-lines';
import { cohortRows, type CohortRow } from './cohort-rows';
import { eventDays } from './event-days';
import { gateLine } from './gate-lines';
import { moneyLines } from './money-lines';
import { moneySentence } from './money-sentence';
import { moneySteps } from './money-steps';
import { programmeSentence } from './programme-sentence';
import { promiseLines } from './promise-lines';
import { toPipeline } from './to-pipeline';

export type OverviewInput = {
  readonly exemplars: ExemplarCounts;
  readonly pairings: readonly FastFollowerCount[];
  readonly regions: readonly RegionItem[];
  readonly money: readonly MoneySum[];
  readonly ceilings: readonly CeilingsOfRegion[];
  readonly promises: readonly UnmetPromise[];
  readonly gates: GateList;
  readonly treasury: readonly TreasuryApproval[];
  /** Of the measures `programme_total`, `pot`, `received` and `paid_out`. */
  readonly claims: readonly ClaimItem[];
  readonly events: readonly LatestEvent[];
  readonly clock: ClockView;
};

/** Everything the overview shows, in words. */
export function toOverview({ exemplars, pairings, regions, money, ceilings, promises, gates, treasury, claims, events, clock }: OverviewInput) {
  const { awards, trusts } = exemplars;
  const ofMeasure = (measure: string) => claims.filter((claim) => claim.measure === measure);
  const pots = ofMeasure('pot').filter(({ cohort }) => cohort === 'acute' || cohort === null);
  const cohorts = cohortRows(exemplars, pairings, clock);
  const isReceived = money.some(({ kind }) => kind === 'received');
  return {
    sentence: programmeSentence(formatDate(clock.asAt), awards, trusts.total),
    moneySentence: moneySentence({ sums: money, pot: pots[0] ?? null, total: ofMeasure('programme_total')[0] ?? null, treasury, awards: awards.filter(({ status }) => !hasLeft(status)) }),
    ...splitCohorts(cohorts),
    money: moneyLines(money, clock),
    steps: moneySteps(money),
    pot: claimLines(pots, clock)[0] ?? null,
    receiptClaims: isReceived ? [] : claimLines([...ofMeasure('received'), ...ofMeasure('paid_out')], clock).map(withoutCompetitors),
    waiting: {
      open: gates.open.map((gate) => gateLine(gate, clock)),
      openCount: gates.openCount,
      decided: gates.decided.map((gate) => gateLine(gate, clock)),
      decidedCount: gates.decidedCount,
      promises: promiseLines(promises, clock),
    },
    pipeline: toPipeline({ exemplars, pairings, regions, ceilings, clock }),
    events: eventDays(events, clock),
    totals: claimLines(ofMeasure('programme_total'), clock),
    dataQualityHref: withClock('/data-quality#totals', clock),
  };
}

/** Rows of the cohorts of which anything is recorded, and a sentence that names the others. The whole programme is a row only beside several. */
function splitCohorts(rows: readonly CohortRow[]): { cohorts: readonly CohortRow[]; emptyCohorts: string | null } {
  const isEmpty = ({ exemplarStatuses, pairingStatuses }: CohortRow) => exemplarStatuses.length === 0 && pairingStatuses.length === 0;
  const own = rows.filter(({ key }) => key !== 'all');
  const present = own.filter((row) => !isEmpty(row));
  const absent = own.filter(isEmpty).map(({ label }) => label.toLowerCase());
  return {
    cohorts: present.length > 1 ? rows.filter((row) => !isEmpty(row)) : present,
    emptyCohorts: absent.length === 0 || present.length === 0 ? null : `No ${formatList(absent, 'or')} exemplar is recorded at this date.`,
  };
}

/** Claims that answer different questions compete with none of one another. */
function withoutCompetitors(line: ReturnType<typeof claimLines>[number]): ReturnType<typeof claimLines>[number] {
  return { ...line, evidence: { ...line.evidence, competing: [] } };
}
