import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { AUDITED_TABLES, UNAUDITED_TABLES } from '@/lib/audit/audited-tables';
import { recordAct } from '@/lib/audit/record-act';
import { verifyAudit, type AuditFinding } from '@/lib/audit/verify-audit';
import { requireDatabaseUrl } from '@/lib/config/environment';
import { sql } from '@/lib/db/sql';
import { inTransaction } from '@/lib/db/transaction';
import { withConnection } from '@/tests/factories/connect';
import { insertUser } from '@/tests/factories/record-event';

let userId: string;

beforeAll(async () => {
  userId = await withConnection(insertUser);
});

/** Does what only someone with the database's own password could: past every trigger, as superuser. */
async function behindTheBack(...statements: string[]): Promise<void> {
  const url = new URL(inject('testServer').adminConnectionString);
  const own = new URL(requireDatabaseUrl());
  url.pathname = own.pathname;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query(`SET session_replication_role = 'replica'`);
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

async function findings(): Promise<readonly AuditFinding[]> {
  return (await verifyAudit(requireDatabaseUrl())).findings;
}

/** Tampers, sees what is named, and puts it back. */
async function named(tampering: string, undoing: string): Promise<{ kind: string; table: string; key: string }[]> {
  await behindTheBack(tampering);
  try {
    return (await findings()).map(({ kind, table, key }) => ({ kind, table, key }));
  } finally {
    await behindTheBack(undoing);
  }
}

/** A source recorded as a command would. */
async function recordSource(id = `source-${randomUUID()}`): Promise<string> {
  await inTransaction(async (tx) => {
    await tx.rows(sql`INSERT INTO source (id, kind, publisher, title) VALUES (${id}, 'web_page', 'A publisher', 'A page')`);
    await recordAct(tx, { actor: { userId }, type: 'source.added', subject: { table: 'source', id }, details: { title: 'A page' }, rows: { source: [id] } });
  });
  return id;
}

test('every table is audited by its primary key, or named as one that is not', async () => {
  const found = await withConnection(async (client) => {
    const { rows } = await client.query<{ name: string; key: string[] }>(`
      SELECT c.relname AS name, array_agg(a.attname::text ORDER BY array_position(i.indkey::int[], a.attnum::int)) AS key
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey)
      WHERE n.nspname = 'public' AND c.relkind = 'r' GROUP BY c.relname`);
    return new Map(rows.map(({ name, key }) => [name, key]));
  });
  const audited = new Map(Object.entries(AUDITED_TABLES).map(([name, key]) => [name, [...key] as string[]]));
  for (const name of UNAUDITED_TABLES) found.delete(name);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(audited));
});

test('the founding load is one act that vouches for every row, and acts that follow chain to it', async () => {
  const before = await verifyAudit(requireDatabaseUrl());
  expect(before.findings).toEqual([]);
  expect(before.rows).toBeGreaterThan(1_000);
  await recordSource();
  const after = await verifyAudit(requireDatabaseUrl(), before.head);
  expect(after.findings).toEqual([]);
  expect(after).toMatchObject({ events: before.events + 1, rows: before.rows + 1 });
});

test('acts of many people at once form one chain without gaps', async () => {
  const before = await verifyAudit(requireDatabaseUrl());
  await Promise.all(Array.from({ length: 20 }, () => recordSource()));
  const after = await verifyAudit(requireDatabaseUrl());
  expect(after.findings).toEqual([]);
  expect(after.events).toBe(before.events + 20);
});

test('an act that fails leaves nothing, neither row nor act', async () => {
  const before = await verifyAudit(requireDatabaseUrl());
  const failing = inTransaction(async (tx) => {
    await tx.rows(sql`INSERT INTO source (id, kind, publisher, title) VALUES ('half-done', 'web_page', 'A publisher', 'A page')`);
    await recordAct(tx, { actor: { userId }, type: 'source.added', subject: { table: 'source', id: 'half-done' }, details: {}, rows: { source: ['half-done'] } });
    throw new Error('the power went');
  });
  await expect(failing).rejects.toThrow('the power went');
  expect(await verifyAudit(requireDatabaseUrl())).toEqual(before);
});

describe('behind the back of the product', () => {
  test.each([
    ['a byte of an event', `UPDATE exemplar_status_event SET note = note || '.' WHERE id = 'named-salford-royal-2016-09'`, 'exemplar_status_event', 'named-salford-royal-2016-09'],
    ['the date of an event', `UPDATE exemplar_status_event SET effective_on = '2016-09-08' WHERE id = 'named-west-suffolk-2016-09'`, 'exemplar_status_event', 'named-west-suffolk-2016-09'],
    ['when an event became known', `UPDATE exemplar_status_event SET recorded_at = recorded_at + interval '1 millisecond' WHERE id = 'named-salford-royal-2016-09'`, 'exemplar_status_event', 'named-salford-royal-2016-09'],
    ['an amount of the ledger', `UPDATE ledger_entry SET amount_pence = amount_pence + 1 WHERE id = 'ceiling-salford-royal'`, 'ledger_entry', 'ceiling-salford-royal'],
    ['the name of a trust', `UPDATE trust SET name = name || ' ' WHERE ods_code = 'RM3'`, 'trust', 'RM3'],
  ])('changed: %s', async (_, tampering, table, key) => {
    const column = table === 'trust' ? 'ods_code' : 'id';
    await behindTheBack(`CREATE TABLE kept AS SELECT * FROM ${table} WHERE ${column} = '${key}'`);
    try {
      expect(await named(tampering, 'SELECT 1')).toEqual([{ kind: 'row changed', table, key }]);
    } finally {
      await behindTheBack(`DELETE FROM ${table} WHERE ${column} = '${key}'`, `INSERT INTO ${table} SELECT * FROM kept`, 'DROP TABLE kept');
    }
    expect(await findings()).toEqual([]);
  });

  test('added: a row that no act wrote', async () => {
    const copy = `INSERT INTO exemplar_status_event SELECT (jsonb_populate_record(e, '{"id": "forged", "status": "accredited"}')).* FROM exemplar_status_event e WHERE id = 'named-salford-royal-2016-09'`;
    expect(await named(copy, `DELETE FROM exemplar_status_event WHERE id = 'forged'`)).toEqual([{ kind: 'row added', table: 'exemplar_status_event', key: 'forged' }]);
  });

  test('removed: a row that an act wrote', async () => {
    const id = await recordSource();
    await behindTheBack(`CREATE TABLE kept AS SELECT * FROM source WHERE id = '${id}'`);
    expect(await named(`DELETE FROM source WHERE id = '${id}'`, `INSERT INTO source SELECT * FROM kept`)).toEqual([{ kind: 'row removed', table: 'source', key: id }]);
    await behindTheBack('DROP TABLE kept');
  });

  test.each([
    ['its payload', `payload = jsonb_set(payload, '{title}', '"Another page"')`, `payload = jsonb_set(payload, '{title}', '"A page"')`],
    ['who did it', `actor_user_id = NULL, actor_system = 'first start'`, 'actor_user_id = (SELECT max(actor_user_id) FROM audit_event), actor_system = NULL'],
    ['when', `occurred_at = occurred_at - interval '1 millisecond'`, `occurred_at = occurred_at + interval '1 millisecond'`],
    ['its type', `type = 'source.read'`, `type = 'source.added'`],
  ])('changed: an act of the record (%s)', async (_, change, undo) => {
    await recordSource();
    const last = (await verifyAudit(requireDatabaseUrl())).events;
    const at = (set: string) => `UPDATE audit_event SET ${set} WHERE position = ${last}`;
    expect(await named(at(change), at(undo))).toEqual([{ kind: 'event changed', table: 'audit_event', key: String(last) }]);
    expect(await findings()).toEqual([]);
  });

  test('removed: an act from the middle, and the row that it vouched for', async () => {
    const id = await recordSource();
    const position = (await verifyAudit(requireDatabaseUrl())).events;
    await recordSource();
    await behindTheBack(`CREATE TABLE kept AS SELECT * FROM audit_event WHERE position = ${position}`);
    expect(await named(`DELETE FROM audit_event WHERE position = ${position}`, 'INSERT INTO audit_event SELECT * FROM kept')).toEqual([
      { kind: 'event missing', table: 'audit_event', key: String(position) },
      { kind: 'row added', table: 'source', key: id },
    ]);
    await behindTheBack('DROP TABLE kept');
  });

  test('replaced: an act with a hash of its own no longer carries the one after it', async () => {
    await recordSource();
    const position = (await verifyAudit(requireDatabaseUrl())).events;
    await recordSource();
    const hash = `'${'a'.repeat(64)}'`;
    await behindTheBack(`CREATE TABLE kept AS SELECT hash FROM audit_event WHERE position = ${position}`);
    const found = await named(`UPDATE audit_event SET hash = ${hash} WHERE position = ${position}`, `UPDATE audit_event SET hash = (SELECT hash FROM kept) WHERE position = ${position}`);
    expect(found.map(({ key }) => key)).toEqual([String(position), String(position + 1)]);
    await behindTheBack('DROP TABLE kept');
  });

  test('cut off: the end of the record, for who kept its last act', async () => {
    await recordSource();
    const { head } = await verifyAudit(requireDatabaseUrl());
    await behindTheBack(`CREATE TABLE kept AS SELECT * FROM audit_event WHERE position = ${head.position}`, `DELETE FROM audit_event WHERE position = ${head.position}`);
    const { findings: found } = await verifyAudit(requireDatabaseUrl(), head);
    expect(found).toContainEqual(expect.objectContaining({ kind: 'event missing', key: String(head.position) }));
    await behindTheBack('INSERT INTO audit_event SELECT * FROM kept', 'DROP TABLE kept');
    expect(await findings()).toEqual([]);
  });
});
