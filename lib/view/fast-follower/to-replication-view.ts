import { COHORTS, type Cohort } from '@/lib/domain/cohort/cohort';
import { FAST_FOLLOWER_STATUSES, type FastFollowerStatus } from '@/lib/domain/fast-follower/status';
import { type ReplicationCounts, replicationDenominator, replicationInterval, type ReplicationInterval, type ReplicationStanding, replicationStanding } from '@/lib/domain/fast-follower/replication';
import { formatCount } from '@/lib/format/format-count';
import { formatList } from '@/lib/format/format-list';
import { formatNumber } from '@/lib/format/format-number';
import { formatPercent } from '@/lib/format/format-percent';
import type { ReplicationReading } from '@/lib/queries/fast-follower/read-replication';
import { textOf, wordOf } from '@/lib/schemas/tables/row-values';
import type { TableRow } from '@/lib/schemas/tables/table-definition';
import type { BarChartView } from '@/lib/view/chart/bar-chart';
import { replicationText } from './replication-text';
import { STANDING_LABEL, systemsText } from './replication-words';

/** A pairing for which systems were fixed, and its interval. */
export type ReplicationRow = {
  readonly reference: string;
  /** The follower trust, or whom it follows where the trust is not recorded. */
  readonly name: string;
  readonly exemplar: { readonly slug: string; readonly name: string };
  readonly cohort: Cohort;
  readonly status: FastFollowerStatus;
  readonly counts: ReplicationCounts;
  readonly interval: ReplicationInterval;
  readonly target: number | null;
  /** Null: no target is recorded. */
  readonly standing: ReplicationStanding | null;
};

/** A pairing without a share to give, and why. */
export type NotFixedRow = Pick<ReplicationRow, 'reference' | 'name' | 'exemplar' | 'cohort' | 'status'> & { readonly reason: string };

export type ReplicationView = {
  /** Over every page. */
  readonly sentence: string;
  /** Of the pairings drawn. */
  readonly finding: string;
  /** As the page sorts them. */
  readonly rows: readonly ReplicationRow[];
  readonly notFixed: readonly NotFixedRow[];
  /** Null where nothing is to be drawn. */
  readonly chart: BarChartView | null;
};

/** Characters of a name that two lines beside the axis hold. */
const AXIS_NAME_MAX = 32;

/** How much of their exemplars' systems the followers on a page run: the same for page and file. */
export function toReplicationView(tableRows: readonly TableRow[], { counts, groups, targets }: ReplicationReading): ReplicationView {
  const targetOf = (cohort: Cohort) => targets.find((target) => target.cohort === cohort)?.share ?? null;
  const rows: ReplicationRow[] = [];
  const notFixed: NotFixedRow[] = [];
  for (const row of tableRows) {
    const pairing = toPairing(row);
    const own = counts[pairing.reference];
    const interval = own === undefined ? null : replicationInterval(own);
    if (own === undefined || interval === null) {
      notFixed.push({ ...pairing, reason: own === undefined ? 'No systems are recorded as fixed by this date' : `None of the ${formatCount(own.notApplicable, 'system')} fixed applies` });
      continue;
    }
    const target = targetOf(pairing.cohort);
    rows.push({ ...pairing, counts: own, interval, target, standing: target === null ? null : replicationStanding(interval, target) });
  }
  return { sentence: sentenceOf(groups, targetOf), finding: findingOf(rows), rows, notFixed, chart: rows.length === 0 ? null : chartOf(rows) };
}

/** The rows of the chart in figures, for a file. */
export function replicationFileRows({ rows }: Pick<ReplicationView, 'rows'>): TableRow[] {
  const round = (share: number) => Math.round(share * 10_000) / 10_000;
  return rows.map(({ reference, name, exemplar, cohort, counts, interval, target, standing }) => ({
    reference,
    follower: name,
    exemplar_name: exemplar.name,
    cohort,
    systems: replicationDenominator(counts),
    systems_run: counts.run,
    systems_different: counts.different,
    systems_unknown: counts.unknown,
    systems_not_applicable: counts.notApplicable,
    replication_low: round(interval.low),
    replication_high: round(interval.high),
    target,
    standing,
  }));
}

function toPairing(row: TableRow) {
  const exemplar = { slug: String(row.exemplar_slug), name: String(row.exemplar_name) };
  return {
    reference: String(row.reference),
    name: textOf(row, 'trust_name') ?? `Follower of ${exemplar.name}, trust not recorded`,
    exemplar,
    cohort: wordOf(row, 'cohort', COHORTS),
    status: wordOf(row, 'status', FAST_FOLLOWER_STATUSES),
  };
}

/** "Of 18 pairings, 2 meet their target, 1 does not, and of 3 it cannot be known. Of 12 no systems are recorded that a share could be of." */
function sentenceOf(groups: ReplicationReading['groups'], targetOf: (cohort: Cohort) => number | null): string {
  const total = groups.reduce((sum, { pairings }) => sum + pairings, 0);
  if (total === 0) return 'No pairings are shown.';
  const standings = groups.map(({ cohort, low, high, pairings }) => {
    const target = targetOf(cohort);
    return { pairings, standing: low === null || high === null ? ('not_fixed' as const) : target === null ? ('no_target' as const) : replicationStanding({ low, high }, target) };
  });
  const count = (wanted: (typeof standings)[number]['standing']) => standings.reduce((sum, { standing, pairings }) => sum + (standing === wanted ? pairings : 0), 0);
  const notFixed = count('not_fixed');
  if (notFixed === total) return `Of none of ${formatCount(total, 'pairing')} is it recorded which systems were fixed at nomination, so there is no share to give.`;
  const known = standingParts({ met: count('met'), not_met: count('not_met'), cannot_be_known: count('cannot_be_known') });
  const noTarget = count('no_target');
  return [
    `Of ${formatCount(total, 'pairing')}, ${formatList([...known, ...(noTarget === 0 ? [] : [`${formatNumber(noTarget)} ${noTarget === 1 ? 'has' : 'have'} no target on record`])])}.`,
    notFixed === 0 ? null : `For ${formatNumber(notFixed)} no system that a share could be of is recorded.`,
  ]
    .filter((part) => part !== null)
    .join(' ');
}

function standingParts({ met, not_met: notMet, cannot_be_known: unknown }: Readonly<Record<ReplicationStanding, number>>): string[] {
  return [
    met > 0 && `${formatNumber(met)} ${met === 1 ? 'meets' : 'meet'} the target`,
    notMet > 0 && `${formatNumber(notMet)} ${notMet === 1 ? 'does' : 'do'} not`,
    unknown > 0 && `for ${formatNumber(unknown)} it cannot be known`,
  ].filter((part) => part !== false);
}

/** "Of the 6 fast followers drawn, the least that is certain is 33%, of Pennine Acute; 2 are certain of their target." */
function findingOf(rows: readonly ReplicationRow[]): string {
  const [first, ...others] = rows.toSorted((a, b) => a.interval.low - b.interval.low);
  if (first === undefined) return 'Nothing is recorded of what the followers run.';
  const met = rows.filter(({ standing }) => standing === 'met').length;
  if (others.length === 0) return `${first.name} runs ${replicationText(first.interval.low, first.interval.high) ?? ''} of its exemplar’s systems.`;
  const most = Math.max(...others.map(({ interval }) => interval.low));
  return `${met === 0 ? 'None' : formatNumber(met)} of these ${formatCount(rows.length, 'fast follower')} ${met > 1 ? 'are' : 'is'} certain to meet the target: what they certainly run is from ${formatPercent(first.interval.low)} to ${formatPercent(most)} of their exemplars’ systems.`;
}

function chartOf(rows: readonly ReplicationRow[]): BarChartView {
  const targets = [...new Set(rows.flatMap(({ target }) => target ?? []))].sort((a, b) => a - b);
  return {
    parts: [
      { key: 'low', label: 'Certainly run', look: 'solid' },
      { key: 'high', label: 'May be run: not known', look: 'hatched' },
    ],
    panels: [
      {
        key: 'replication',
        title: 'Share of the systems fixed at nomination',
        total: null,
        description: 'Share of the systems fixed at nomination that each follower runs',
        bars: rows.map(({ name, counts, interval: { low, high }, standing }) => ({
          axisLabel: shortName(name),
          name,
          text: `${replicationText(low, high) ?? ''}, ${systemsText(counts)}${standing === null ? '' : `; target: ${STANDING_LABEL[standing].toLowerCase()}`}`,
          values: [low, high - low],
          labels: [low === 0 ? '' : formatPercent(low), high === low ? '' : `to ${formatPercent(high)}`],
        })),
      },
    ],
    longest: 1,
    marks: targets.map((target) => ({ at: target, label: `Target: ${formatPercent(target)}` })),
  };
}

/** A trust's name where there is little room: without what nearly all of them begin or end in, and no longer than two lines beside the axis. */
function shortName(name: string): string {
  const short = name
    .replace(/,? trust not recorded$/, '')
    .replace(/( University)?( Teaching)?( Hospitals?)?( (NHS|Foundation|Services|Trust))+$/, '')
    .replace(/^Follower of University Hospitals? /, 'Follower of ');
  return short.length <= AXIS_NAME_MAX ? short : `${short.slice(0, AXIS_NAME_MAX - 1).trimEnd()}…`;
}
