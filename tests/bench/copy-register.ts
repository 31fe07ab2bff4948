import type pg from 'pg';
import { UNAUDITED_TABLES } from '@/lib/audit/audited-tables';

/**
 * Tables of which every copy of the register has its own rows, each after the tables it refers to. A condition leaves out the rows
 * that are the programme's own: there is one programme, however many trusts take part.
 */
const COPIED: Readonly<Record<string, string | null>> = {
  source: null,
  trust: null,
  footprint: null,
  footprint_predecessor: null,
  exemplar: null,
  fast_follower: null,
  replication_item: null,
  blueprint: null,
  milestone: null,
  funding_tranche: null,
  trust_alias: null,
  succession: null,
  footprint_membership_event: null,
  footprint_plan: null,
  regulatory_event: null,
  trust_shortlisting: null,
  exemplar_member_event: null,
  exemplar_status_event: null,
  fast_follower_trust_event: null,
  fast_follower_status_event: null,
  nomination_condition: null,
  gate: 'o.cohort_key IS NULL AND num_nonnulls(o.exemplar_slug, o.fast_follower_reference, o.tranche_id) = 1',
  gate_decision: 'o.gate_id IN (SELECT id FROM gate WHERE cohort_key IS NULL AND num_nonnulls(exemplar_slug, fast_follower_reference, tranche_id) = 1)',
  tranche_event: null,
  ledger_entry: 'num_nonnulls(o.exemplar_slug, o.fast_follower_reference) = 1',
  programme_claim: 'num_nonnulls(o.exemplar_slug, o.fast_follower_reference, o.ods_code, o.footprint_code) = 1',
  system_deployment: null,
  replication_assertion: null,
  maturity_assessment: null,
  wachter_group_event: null,
  place_maturity_assessment: null,
  blueprint_reuse: null,
  milestone_event: null,
  background_event: 'num_nonnulls(o.exemplar_slug, o.fast_follower_reference, o.ods_code, o.footprint_code) = 1',
  corroboration: null,
};

/** Tables of which there is one set of rows whatever the scale: vocabularies, the programme's own rules, people and the database's own. */
const KEPT: ReadonlySet<string> = new Set([
  'region', 'cohort', 'footprint_kind', 'supplier', 'product', 'cohort_rule', 'import_batch', 'role_grant', 'second_factor_rule', 'snapshot', 'snapshot_file', 'evidence_file', ...UNAUDITED_TABLES,
]); // prettier-ignore

/** What a copy is told apart by, besides its keys. */
const NAMES = new Set(['trust.name', 'footprint.name', 'exemplar.name', 'source.title', 'trust_alias.name', 'succession.successor_name']);

/** ODS codes are short: three characters of the original and three, in base 36, of the copy. */
const COPIES_MAX = 36 ** 3 - 1;

type Column = { table_name: string; column_name: string; is_key: boolean; refers_to: string | null };

const COLUMNS = `
  SELECT c.relname AS table_name, a.attname AS column_name,
    EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'p' AND k.conkey = ARRAY[a.attnum]) AS is_key,
    (SELECT k.confrelid::regclass::text FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'f' AND k.conkey = ARRAY[a.attnum]) AS refers_to
  FROM pg_class c
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
  ORDER BY c.relname, a.attnum`;

/**
 * Adds copies of the register to a database that has it once, each under keys of its own: `size` 1,000 is about 240,000 trusts with all
 * their events. Set-based, and past the triggers that keep events as they are, which only a superuser can do and no copy needs.
 *
 * @returns how many rows there are in each table then
 */
export async function copyRegister(superuser: pg.Client, size: number): Promise<Readonly<Record<string, number>>> {
  if (!Number.isInteger(size) || size < 1 || size > COPIES_MAX) throw new RangeError(`A register is copied 1 to ${COPIES_MAX} times, not ${size}.`);
  const { rows: columns } = await superuser.query<Column>(COLUMNS);
  const tables = new Map<string, Column[]>();
  for (const column of columns) tables.set(column.table_name, [...(tables.get(column.table_name) ?? []), column]);
  for (const name of tables.keys()) {
    if (!(name in COPIED) && !KEPT.has(name)) throw new Error(`The bench does not know whether to copy the table "${name}": name it in ${import.meta.filename}.`);
  }
  await superuser.query('BEGIN');
  await superuser.query(`SET LOCAL session_replication_role = replica`);
  await superuser.query(`SET LOCAL maintenance_work_mem = '256MB'`);
  await superuser.query(`CREATE TEMP TABLE copy ON COMMIT DROP AS SELECT n, lpad(upper(code), 3, '0') AS code FROM unnest($1::int[], $2::text[]) AS made(n, code)`, [
    Array.from({ length: size - 1 }, (_, index) => index + 1),
    Array.from({ length: size - 1 }, (_, index) => (index + 1).toString(36)),
  ]);
  await superuser.query('ANALYZE copy');
  for (const [table, condition] of Object.entries(COPIED)) {
    const own = tables.get(table);
    if (own === undefined) throw new Error(`There is no table "${table}" to copy: correct ${import.meta.filename}.`);
    const names = own.map(({ column_name }) => `"${column_name}"`).join(', ');
    const values = own.map((column) => copiedValue(column)).join(', ');
    await superuser.query(`INSERT INTO "${table}" (${names}) SELECT ${values} FROM copy CROSS JOIN "${table}" o WHERE ${copiedRows(table, condition, own)}`);
  }
  await superuser.query('COMMIT');
  await superuser.query('VACUUM (ANALYZE)');
  const counts = await superuser.query<{ table_name: string; n: number }>(
    Object.keys(COPIED).map((table) => `SELECT '${table}' AS table_name, count(*)::int AS n FROM "${table}"`).join(' UNION ALL '),
  );
  return Object.fromEntries(counts.rows.filter(({ n }) => n > 0).map(({ table_name, n }) => [table_name, n]));
}

function copiedValue({ table_name, column_name, is_key, refers_to }: Column): string {
  const value = `o."${column_name}"`;
  const isOwnKey = is_key || (refers_to !== null && refers_to in COPIED);
  if (isOwnKey) return (refers_to ?? table_name) === 'trust' ? `${value} || copy.code` : `${value} || '-copy-' || copy.n`;
  return NAMES.has(`${table_name}.${column_name}`) ? `${value} || ' ' || copy.n` : value;
}

/** Every row of the first register that the condition keeps; of a row that depends on another, only when that one is copied. */
function copiedRows(table: string, condition: string | null, columns: readonly Column[]): string {
  if (table !== 'corroboration') return condition ?? 'TRUE';
  const parts = columns.flatMap(({ column_name, refers_to }) => {
    if (refers_to === null || column_name === 'source_id') return [];
    if (!(refers_to in COPIED)) return KEPT.has(refers_to) && refers_to !== 'cohort_rule' ? [] : [`o."${column_name}" IS NULL`];
    const kept = COPIED[refers_to];
    return kept === null || kept === undefined ? [] : [`(o."${column_name}" IS NULL OR o."${column_name}" IN (SELECT o.id FROM "${refers_to}" o WHERE ${kept}))`];
  });
  return parts.length === 0 ? 'TRUE' : parts.join(' AND ');
}
