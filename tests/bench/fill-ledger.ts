import type pg from 'pg';

/**
 * Adds entries to the ledger of a register, of its own exemplars, pairings and sources, over five years and one after the other as they
 * take effect, give or take a month: set-based, and past the triggers that stamp entries, which only a superuser can do.
 */
export async function fillLedger(superuser: pg.Client, rows: number): Promise<void> {
  const nth = (key: string, table: string, where = 'TRUE') => `(SELECT array_agg(${key} ORDER BY ${key} COLLATE "C") FROM ${table} WHERE ${where})`;
  await superuser.query('BEGIN');
  await superuser.query('SET LOCAL session_replication_role = replica');
  await superuser.query(
    `INSERT INTO ledger_entry (id, exemplar_slug, fast_follower_reference, kind, amount_pence, qualifier, effective_on, effective_precision, recorded_at, confidence, source_id, import_batch_id, note)
     SELECT 'made-' || md5(n::text), CASE WHEN n % 3 > 0 THEN exemplars[1 + n % cardinality(exemplars)] END, CASE WHEN n % 3 = 0 THEN followers[1 + n % cardinality(followers)] END,
       (ARRAY['ceiling', 'approved', 'released', 'received'])[1 + n % 4]::"LedgerKind", (n::bigint * 7919) % 1000000000, 'exact',
       '2016-04-01'::date + (n::bigint * 1770 / $1 + (n::bigint * 7919) % 30)::int, 'day', '2018-01-01', 'named_report', sources[1 + n % cardinality(sources)], batch,
       CASE WHEN n % 4 = 0 THEN 'Paid late, after the board had asked twice' END
     FROM (SELECT ${nth('slug', 'exemplar')} AS exemplars, ${nth('reference', 'fast_follower', 'public_from IS NOT NULL')} AS followers, ${nth('id', 'source')} AS sources, (SELECT min(id) FROM import_batch) AS batch) register,
       generate_series(1, $1::int) n`,
    [rows],
  );
  await superuser.query('COMMIT');
  await superuser.query('VACUUM (ANALYZE) ledger_entry');
}
