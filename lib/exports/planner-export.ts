import { createHash } from 'node:crypto';
import type { Clock } from '@/lib/domain/clock/clock';
import type { Plan } from '@/lib/domain/planner/plan';
import { WHOLE_RATIO } from '@/lib/domain/planner/scenario';
import type { IgnoredParameter } from '@/lib/schemas/raw-params';
import { column } from '@/lib/schemas/tables/columns';
import type { TableRow } from '@/lib/schemas/tables/table-definition';
import { siteName } from '@/lib/view/planner/site-rows';
import { toCsvHeader, toCsvRows } from './csv';

/** The forms in which a what-if is taken away. */
export const PLANNER_FORMATS = { csv: 'text/csv; charset=utf-8; header=present', 'csv-excel': 'text/csv; charset=utf-8; header=present', json: 'application/json; charset=utf-8', ndjson: 'application/x-ndjson; charset=utf-8' } as const;

export type PlannerFormat = keyof typeof PLANNER_FORMATS;

const WATERMARK = 'what-if: not actual money';

const COLUMNS = [
  column('what_if', 'text', 'What-if', 'Says in every row that this is no actual money.'),
  column('scenario', 'text', 'Scenario', 'A, or B where two were compared.'),
  column('rule', 'text', 'Rule', 'equal, proportional, ceiling-first or queue.'),
  column('pot_gbp', 'money', 'Pot', 'Pounds that are shared out.'),
  column('match_ratio', 'decimal', 'Match ratio', 'Pounds of local money asked for each pound.'),
  column('follower_share', 'decimal', 'Follower share', 'The part of the pot kept for fast followers, of 1.'),
  column('cohort', 'text', 'Cohort', 'Cohort of the site.'),
  column('site_number', 'integer', 'Site', 'Its place in its cohort, from 1: the order in which sites are served.'),
  column('site_name', 'text', 'Name', 'The exemplar, or the number of a site where only their number was given.'),
  column('ceiling_gbp', 'money', 'Ceiling', 'Pounds: the most it may have; null: not recorded.'),
  column('floor_gbp', 'money', 'Floor', 'Pounds: the least it can use; with less it gets nothing.'),
  column('amount_gbp', 'money', 'Would get', 'Pounds that it would get.'),
  column('shortfall_gbp', 'money', 'Unfunded', 'Pounds that it is short of its ceiling; null where none is recorded.'),
  column('match_required_gbp', 'money', 'Match required', 'Pounds of local money asked of it.'),
] as const;

/** A what-if as a file: its text, how many rows, and their checksum (SHA-256 of the CSV form's data rows, in every form alike). */
export type PlannerFile = { readonly text: string; readonly name: string; readonly rowCount: number; readonly sha256: string };

/** Writes what each site of the scenarios would get, with the assumptions in every row, so that no row can be read without them. */
export function writePlannerExport(plans: readonly { readonly title: string; readonly plan: Plan }[], { clock, ignored }: { clock: Clock; ignored: readonly IgnoredParameter[] }, format: PlannerFormat): PlannerFile {
  const rows = plans.flatMap(({ title, plan }) => toRows(title, plan));
  const lines = toCsvRows(COLUMNS, rows);
  const sha256 = createHash('sha256').update(lines).digest('hex');
  const name = `gde_planner-what-if_as-at-${clock.asAt}_${sha256.slice(0, 12)}.${format === 'csv-excel' ? 'csv' : format}`;
  return { text: toText(), name, rowCount: rows.length, sha256 };

  function toText(): string {
    switch (format) {
      case 'csv':
        return toCsvHeader(COLUMNS) + lines;
      case 'csv-excel':
        return `\uFEFF${toCsvHeader(COLUMNS)}${lines}`;
      case 'ndjson':
        return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
      case 'json': {
        const totals = plans.map(({ title, plan }) => ({
          scenario: title,
          pot_gbp: pounds(plan.scenario.potPence),
          rule: plan.scenario.rule,
          allocated_gbp: pounds(plan.allocatedPence),
          followers_gbp: pounds(plan.followersPence),
          left_over_gbp: pounds(plan.leftOverPence),
          ceilings_gbp: pounds(plan.ceilingsPence),
          shortfall_gbp: pounds(plan.shortfallPence),
          match_required_gbp: pounds(plan.matchPence),
        }));
        const meta = { table: 'planner', what_if: WATERMARK, as_at: clock.asAt, known_at: clock.knownAt, scenarios: totals, row_count: rows.length, sha256, ignored_parameters: ignored, columns: COLUMNS.map(({ name: key, type, description }) => ({ name: key, type, description })) };
        return `${JSON.stringify({ meta, rows }, null, 1)}\n`;
      }
    }
  }
}

function toRows(title: string, { scenario, sites }: Plan): TableRow[] {
  return sites.map((site) => ({
    what_if: WATERMARK,
    scenario: title,
    rule: scenario.rule,
    pot_gbp: pounds(scenario.potPence),
    match_ratio: Number(scenario.matchRatio) / Number(WHOLE_RATIO),
    follower_share: Number(scenario.followerShare) / Number(WHOLE_RATIO),
    cohort: site.cohort,
    site_number: site.number,
    site_name: siteName(site),
    ceiling_gbp: pounds(site.ceilingPence),
    floor_gbp: pounds(scenario.cohorts.find(({ cohort }) => cohort === site.cohort)?.floorPence ?? 0n),
    amount_gbp: pounds(site.amountPence),
    shortfall_gbp: pounds(site.shortfallPence),
    match_required_gbp: pounds(site.matchPence),
  }));
}

/** Pence as a number of pounds: exact, since the planner takes no more than £10 billion. */
function pounds(pence: bigint): number;
function pounds(pence: bigint | null): number | null;
function pounds(pence: bigint | null): number | null {
  return pence === null ? null : Number(pence) / 100;
}
