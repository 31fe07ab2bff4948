import { type LedgerKind } from '@/lib/domain/funding/ledger-kind';
import { type SupportedBy, type SupportMeasure, supportRows, WACHTER_GROUPS, type SupportRow } from '@/lib/domain/maturity/support';
import { PROGRAMME_PARTS } from '@/lib/domain/programme/programme-part';
import { capitalise } from '@/lib/format/capitalise';
import { formatCount } from '@/lib/format/format-count';
import { formatNumber } from '@/lib/format/format-number';
import { formatPercent } from '@/lib/format/format-percent';
import { formatPounds } from '@/lib/format/format-pounds';
import type { Support } from '@/lib/queries/maturity/read-support';
import type { RegionItem } from '@/lib/queries/overview/list-regions';
import type { TableRow } from '@/lib/schemas/tables/table-definition';
import type { BarChartView } from '@/lib/view/chart/bar-chart';
import { LEDGER_KIND_LABEL } from '@/lib/view/money/ledger-kind-label';
import { rangeText } from '@/lib/view/money/range-text';
import { PROGRAMME_PART_LABEL } from '@/lib/view/programme/programme-part-label';

export type NamedSupportRow = SupportRow & { readonly name: string };

export type SupportView = {
  readonly finding: string;
  /** Those of the chart: without what is shared where trusts are counted. */
  readonly rows: readonly NamedSupportRow[];
  /** Every row there is, for the table of all kinds. */
  readonly all: readonly NamedSupportRow[];
  readonly chart: BarChartView;
};

/** Names where there is little room: two lines beside the axis. */
const AXIS_NAME: Readonly<Partial<Record<string, string>>> = { 'not-recorded': 'Not recorded', shared: 'Shared' };

/** Who has support and who has not, by region or Wachter group: the same for page and file. */
export function toSupportView(support: Support, regions: readonly RegionItem[], by: SupportedBy, over: SupportMeasure): SupportView {
  const keys = by === 'group' ? [...WACHTER_GROUPS] : regions.map(({ slug }) => slug);
  const all = supportRows(keys, support.trusts, support.money).map((row) => ({ ...row, name: nameOf(row.key, regions, by) }));
  const rows = over === 'trusts' ? all.filter(({ key }) => key !== 'shared') : all;
  return { finding: over === 'trusts' ? trustsFinding(rows, by) : moneyFinding(rows, by, over), rows, all, chart: over === 'trusts' ? trustsChart(rows, by) : moneyChart(rows, by, over) };
}

/** The rows of the chart in figures, for a file. */
export function supportFileRows({ rows }: Pick<SupportView, 'rows'>, by: SupportedBy, over: SupportMeasure): TableRow[] {
  return rows.map(({ key, name, trusts, money }) => {
    const range = over === 'trusts' ? undefined : money[over];
    const count = (figure: number) => (over === 'trusts' ? figure : null);
    return {
      by,
      key,
      name,
      measure: over,
      exemplars: count(trusts.exemplar),
      expected: count(trusts.expected),
      fast_followers: count(trusts.follower),
      others: count(trusts.none),
      amount_low_gbp: range === undefined ? null : Number(range.lowPence) / 100,
      amount_high_gbp: range === undefined || range.highPence === null ? null : Number(range.highPence) / 100,
    };
  });
}

/** What stands of one kind, in words; null where nothing is recorded. */
export function supportMoneyText({ money }: Pick<SupportRow, 'money'>, kind: LedgerKind): string | null {
  const range = money[kind];
  return range === undefined ? null : capitalise(rangeText(range));
}

export function supportTotal({ trusts }: Pick<SupportRow, 'trusts'>): number {
  return PROGRAMME_PARTS.reduce((sum, part) => sum + trusts[part], 0);
}

function nameOf(key: string, regions: readonly RegionItem[], by: SupportedBy): string {
  if (key === 'shared') return 'Shared by a cohort or the programme';
  if (key === 'not-recorded') return by === 'group' ? 'Group not recorded' : 'Region not recorded';
  return by === 'group' ? `Group ${key}` : (regions.find(({ slug }) => slug === key)?.name ?? key);
}

/** "Most trusts with a part in the programme: North, 21 of 74 (28%); fewest: London, 9 of 39 (23%)": of shares, since regions differ in size. */
function trustsFinding(rows: readonly NamedSupportRow[], by: SupportedBy): string {
  const recorded = rows.filter((row) => row.key !== 'not-recorded' && supportTotal(row) > 0);
  if (by === 'group' && recorded.length === 0) return 'No trust’s group in the Wachter review is recorded by this date.';
  const shares = recorded.map((row) => ({ name: row.name, helped: row.trusts.exemplar + row.trusts.follower, total: supportTotal(row) })).sort((a, b) => b.helped / b.total - a.helped / a.total);
  const [most, fewest] = [shares[0], shares.at(-1)];
  if (most === undefined || fewest === undefined || most.helped === 0) return 'No trust is an exemplar’s or a fast follower by this date.';
  const text = ({ name, helped, total }: typeof most) => `${name}, ${formatNumber(helped)} of ${formatNumber(total)} trusts (${formatPercent(helped / total)})`;
  return most.name === fewest.name ? `Exemplars and fast followers: ${text(most)}.` : `The largest share of exemplars and fast followers: ${text(most)}; the smallest: ${text(fewest)}.`;
}

function moneyFinding(rows: readonly NamedSupportRow[], by: SupportedBy, kind: LedgerKind): string {
  const label = LEDGER_KIND_LABEL[kind];
  const of = rows.flatMap((row) => (row.money[kind] === undefined ? [] : [{ name: row.name, key: row.key, range: row.money[kind] }]));
  if (of.length === 0) return `${label}: nothing is recorded by this date.`;
  const reached = ({ range }: (typeof of)[number]) => range.highPence ?? range.lowPence;
  const [most] = of.filter(({ key }) => key !== 'shared' && key !== 'not-recorded').sort((a, b) => (reached(a) < reached(b) ? 1 : reached(a) > reached(b) ? -1 : 0));
  if (most === undefined) return `${label}: recorded under no ${by === 'group' ? 'group' : 'region'} by this date.`;
  const none = rows.filter(({ key, money }) => key !== 'shared' && key !== 'not-recorded' && money[kind] === undefined).length;
  return `${label}: most in ${most.name}, ${rangeText(most.range)}${none === 0 ? '' : `; nothing recorded in ${formatCount(none, by === 'group' ? 'group' : 'region')}`}.`;
}

function trustsChart(rows: readonly NamedSupportRow[], by: SupportedBy): BarChartView {
  const looks = { exemplar: 'solid', expected: 'hatched', follower: 'striped', none: 'pale' } as const;
  return {
    parts: PROGRAMME_PARTS.map((part) => ({ key: part, label: PROGRAMME_PART_LABEL[part], look: looks[part] })),
    panels: [
      {
        key: by,
        title: 'Trusts',
        total: formatNumber(rows.reduce((sum, row) => sum + supportTotal(row), 0)),
        description: by === 'group' ? 'Trusts by Wachter group' : 'Trusts by region',
        bars: rows.map((row) => ({
          axisLabel: `${AXIS_NAME[row.key] ?? row.name}: ${formatNumber(supportTotal(row))}`,
          name: row.name,
          text: PROGRAMME_PARTS.map((part) => `${formatNumber(row.trusts[part])} ${PROGRAMME_PART_LABEL[part].toLowerCase()}`).join(', '),
          values: PROGRAMME_PARTS.map((part) => row.trusts[part]),
          labels: PROGRAMME_PARTS.map((part) => (row.trusts[part] === 0 ? '' : formatNumber(row.trusts[part]))),
        })),
      },
    ],
    longest: Math.max(0, ...rows.map(supportTotal)),
  };
}

/** The least is drawn firm, and what it may come to beyond that hatched; no upper bound is said beside the bar. */
function moneyChart(rows: readonly NamedSupportRow[], by: SupportedBy, kind: LedgerKind): BarChartView {
  const label = (pence: bigint) => (pence === 0n ? '' : formatPounds(pence));
  const bars = rows.map((row) => {
    const range = row.money[kind];
    const low = range?.lowPence ?? 0n;
    const high = range?.highPence ?? null;
    const more = high === null ? 0n : high - low;
    const text = range === undefined ? 'nothing recorded' : rangeText(range);
    return { axisLabel: `${AXIS_NAME[row.key] ?? row.name}: ${range === undefined ? 'none' : compact(text)}`, name: row.name, text, values: [Number(low) / 100, Number(more) / 100], labels: [label(low), more === 0n ? '' : formatPounds(low + more)] };
  });
  return {
    parts: [
      { key: 'low', label: 'The least it comes to', look: 'solid' },
      { key: 'more', label: 'What it may come to, at most', look: 'hatched' },
    ],
    panels: [{ key: kind, title: LEDGER_KIND_LABEL[kind], total: null, description: `${LEDGER_KIND_LABEL[kind]} by ${by === 'group' ? 'Wachter group' : 'region'}`, bars }],
    longest: Math.max(0, ...bars.map(({ values }) => values.reduce((sum, value) => sum + value, 0))),
  };
}

/** "up to £26 million" is "up to £26m", "£10 million to £16 million" is "£10m–£16m". */
function compact(text: string): string {
  return text.replaceAll(' million', 'm').replaceAll(' billion', 'bn').replace(/(?<!up) to £/, '–£');
}
