// A second reading of the register, for the tests of its tables: plain rows, folded here in memory, sharing no code with the product's
// queries. Where the two differ, one of them is wrong.
import type pg from 'pg';

export type Value = string | number | boolean | null;
export type Row = Readonly<Record<string, Value>>;
export type Moment = { readonly asAt: string; readonly knownAt: string };

/** Every row of the tables that the register is made of. */
export type Register = Readonly<Record<(typeof TABLES)[number], readonly Row[]>> & { readonly revisionAt: string };

const TABLES = [
  'region',
  'trust',
  'footprint_kind',
  'footprint',
  'cohort',
  'exemplar',
  'fast_follower',
  'replication_item',
  'replication_assertion',
  'supplier',
  'product',
  'source',
  'trust_alias',
  'succession',
  'footprint_membership_event',
  'footprint_plan',
  'regulatory_event',
  'trust_shortlisting',
  'cohort_rule',
  'exemplar_member_event',
  'exemplar_status_event',
  'fast_follower_trust_event',
  'fast_follower_status_event',
  'nomination_condition',
  'gate',
  'gate_decision',
  'funding_tranche',
  'tranche_event',
  'ledger_entry',
  'programme_claim',
  'system_deployment',
  'maturity_assessment',
  'wachter_group_event',
  'background_event',
  'corroboration',
] as const;

const WEAKEST_FIRST = ['unnamed_report', 'named_report', 'formal_plan', 'official_announcement', 'official_record'];

export async function loadRegister(client: pg.Client): Promise<Register> {
  const register: Record<string, readonly Row[] | string> = {};
  for (const table of TABLES) {
    const { rows } = await client.query<{ row: Record<string, Value> }>(`SELECT to_jsonb(t) AS row FROM "${table}" t`);
    register[table] = rows.map(({ row }) => {
      const instants = Object.entries(row).flatMap(([name, value]) => (name.endsWith('_at') && typeof value === 'string' ? [[name, new Date(value).toISOString()]] : []));
      return { ...row, ...(Object.fromEntries(instants) as Row) };
    });
  }
  const { rows } = await client.query<{ at: string }>(`SELECT to_jsonb(changed_at) AS at FROM data_revision`);
  register['revisionAt'] = new Date(rows[0]?.at ?? Number.NaN).toISOString();
  return register as Register;
}

/** A text of a row that must be there. */
export function must(row: Row | undefined, column: string): string {
  const value = row?.[column];
  if (typeof value !== 'string') throw new Error(`${column} is not a text in ${JSON.stringify(row)}`);
  return value;
}

export function text(row: Row | undefined, column: string): string | null {
  const value = row?.[column] ?? null;
  return value === null ? null : String(value);
}

export function byKey(rows: readonly Row[], key: string): (value: Value | undefined) => Row | undefined {
  const index = new Map(rows.map((row) => [row[key], row]));
  return (value) => (value === null || value === undefined ? undefined : index.get(value));
}

export function groupBy(rows: readonly Row[], ...columns: readonly string[]): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = JSON.stringify(columns.map((column) => row[column] ?? null));
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

/** A list of what is there: one or none. */
export function present<Item>(item: Item | undefined): Item[] {
  return item === undefined ? [] : [item];
}

/** By code point, the first least. */
export function compareText(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

export function isRecorded(event: Row, { asAt, knownAt }: Moment): boolean {
  return must(event, 'effective_on') <= asAt && must(event, 'recorded_at') <= knownAt;
}

export function counts(event: Row, moment: Moment): boolean {
  const retractedAt = text(event, 'retracted_at');
  return isRecorded(event, moment) && (retractedAt === null || retractedAt > moment.knownAt);
}

function confidenceOf(event: Row): number {
  return WEAKEST_FIRST.indexOf(must(event, 'confidence'));
}

function ranked(events: readonly Row[], ...marks: readonly ((event: Row) => string | number)[]): Row[] {
  return [...events].sort((a, b) => {
    for (const mark of marks) {
      const [x, y] = [mark(a), mark(b)];
      if (x !== y) return x > y ? -1 : 1;
    }
    return 0;
  });
}

const effectiveOn = (event: Row) => must(event, 'effective_on');
const recordedAt = (event: Row) => must(event, 'recorded_at');
const id = (event: Row) => must(event, 'id');

/** The latest event of some, if there is one. */
export function latest(events: readonly Row[]): Row | undefined {
  return ranked(events, effectiveOn, confidenceOf, recordedAt, id)[0];
}

/** The event most firmly said. */
export function strongest(events: readonly Row[]): Row | undefined {
  return ranked(events, confidenceOf, effectiveOn, recordedAt, id)[0];
}

/** What holds of the register at a moment, of which several tables are made. */
export function at(register: Register, moment: Moment) {
  const live = (table: (typeof TABLES)[number]) => register[table].filter((event) => counts(event, moment));

  const statuses = (table: 'exemplar_status_event' | 'fast_follower_status_event', subject: string) =>
    new Map(
      groupBy(live(table), subject).flatMap((events) => {
        const status = latest(events)?.['status'];
        const speaks = strongest(events.filter((event) => event['status'] === status));
        return speaks === undefined ? [] : [[must(speaks, subject), speaks] as const];
      }),
    );

  const members = groupBy(live('exemplar_member_event'), 'exemplar_slug', 'ods_code', 'footprint_code', 'supplier_slug')
    .flatMap((events) => present(latest(events)))
    .filter(({ change }) => change === 'joined');

  const memberships = groupBy(live('footprint_membership_event'), 'ods_code', 'footprint_code')
    .flatMap((events) => present(latest(events)))
    .filter(({ change }) => change === 'joined');

  const footprint = byKey(register.footprint, 'code');
  const stpByTrust = new Map<string, Row>();
  for (const group of groupBy(memberships.filter((membership) => footprint(membership['footprint_code'])?.['kind_key'] === 'stp'), 'ods_code')) {
    const [first] = [...group].sort(
      (a, b) =>
        compareText(effectiveOn(b), effectiveOn(a)) ||
        confidenceOf(b) - confidenceOf(a) ||
        compareText(recordedAt(b), recordedAt(a)) ||
        compareText(must(a, 'footprint_code'), must(b, 'footprint_code')),
    );
    const stp = footprint(first?.['footprint_code']);
    if (first !== undefined && stp !== undefined) stpByTrust.set(must(first, 'ods_code'), stp);
  }

  const renamed = new Map(
    groupBy(live('trust_alias').filter((alias) => alias['is_register_name'] === true), 'ods_code').flatMap((aliases) => {
      const alias = latest(aliases);
      return alias === undefined ? [] : [[must(alias, 'ods_code'), must(alias, 'name')] as const];
    }),
  );

  const product = byKey(register.product, 'slug');
  const supplier = byKey(register.supplier, 'slug');
  const recordSystems = new Map(
    groupBy(live('system_deployment').filter((deployment) => deployment['system_class'] === 'epr'), 'ods_code').flatMap((deployments) => {
      const deployment = latest(deployments);
      if (deployment === undefined) return [];
      const runs = product(deployment['product_slug']);
      return [[must(deployment, 'ods_code'), { status: must(deployment, 'status'), product: runs, supplier: supplier(runs?.['supplier_slug']) }] as const];
    }),
  );

  const followerTrusts = new Map(
    groupBy(live('fast_follower_trust_event'), 'fast_follower_reference').flatMap((events) => {
      const event = latest(events);
      return event === undefined ? [] : [[must(event, 'fast_follower_reference'), must(event, 'ods_code')] as const];
    }),
  );

  return {
    live,
    exemplarStatuses: statuses('exemplar_status_event', 'exemplar_slug'),
    followerStatuses: statuses('fast_follower_status_event', 'fast_follower_reference'),
    members,
    memberships,
    stpByTrust,
    recordSystems,
    followerTrusts,
    nameOf: (trust: Row) => renamed.get(must(trust, 'ods_code')) ?? must(trust, 'name'),
  };
}
