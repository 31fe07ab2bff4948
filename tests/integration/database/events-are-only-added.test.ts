import type pg from 'pg';
import { describe, expect, test } from 'vitest';
import { withConnection } from '@/tests/factories/connect';
import { useDraft } from '@/tests/factories/draft';
import { EVENT_ROWS, THING_ROWS } from '@/tests/factories/event-rows';
import { evidence, insertRow, retract } from '@/tests/factories/record-event';
import { refusalOf, SQLSTATE } from '@/tests/factories/refusal';

const RETRACTABLE = Object.keys(EVENT_ROWS).filter((table) => table !== 'ledger_entry');

const inDraft = useDraft();

async function insertEvent(client: pg.Client, table: string, userId: string, more: Readonly<Record<string, string | null>> = {}): Promise<string> {
  const row = { ...EVENT_ROWS[table], ...evidence(userId, '2018-03-01', { source_id: 'hsj-2017-09-11-trust-buddies' }), ...more };
  await insertRow(client, table, row);
  return row['id'] as string;
}

async function columnsOf(client: pg.Client, table: string): Promise<string[]> {
  const { rows } = await client.query<{ column_name: string }>(`SELECT column_name FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1`, [table]);
  return rows.map(({ column_name: name }) => name);
}

test('these are all the tables of events, and of things that are stamped', async () => {
  await withConnection(async (client) => {
    const { rows } = await client.query<{ name: string; is_event: boolean }>(
      `SELECT table_name AS name, bool_or(column_name = 'effective_on') AS is_event FROM information_schema.columns
       WHERE table_schema = 'public' GROUP BY table_name HAVING bool_or(column_name = 'recorded_at')`,
    );
    expect(rows.filter((row) => row.is_event).map(({ name }) => name).sort()).toEqual(Object.keys(EVENT_ROWS).sort());
    expect(rows.filter((row) => !row.is_event).map(({ name }) => name).sort()).toEqual([...Object.keys(THING_ROWS), 'corroboration', 'evidence_file'].sort());
  });
});

describe.each(Object.keys(EVENT_ROWS))('%s', (table) => {
  test('is stamped with the instant of its transaction, whatever instant is given', async () => {
    await inDraft(async (client, userId) => {
      const before = await client.query<{ changed_at: string }>('SELECT changed_at FROM data_revision');
      for (const chosen of ['2016-01-01T00:00:00Z', '2099-01-01T00:00:00Z']) {
        const id = await insertEvent(client, table, userId, { recorded_at: chosen });
        const { rows } = await client.query<{ recorded_at: string }>(`SELECT recorded_at FROM ${table} WHERE id = $1`, [id]);
        expect(rows[0]?.recorded_at).toBe(before.rows[0]?.changed_at);
      }
      await client.query(`SET LOCAL gde.founding = 'on'`);
      const id = await insertEvent(client, table, userId, { recorded_at: '2016-01-01T00:00:00Z' });
      const { rows } = await client.query<{ recorded_at: string }>(`SELECT recorded_at FROM ${table} WHERE id = $1`, [id]);
      expect(rows[0]?.recorded_at).toBe(before.rows[0]?.changed_at);
    });
  });

  test('refuses deletion and truncation', async () => {
    await inDraft(async (client, userId) => {
      const id = await insertEvent(client, table, userId);
      expect(await refusalOf(client, () => client.query(`DELETE FROM ${table} WHERE id = $1`, [id]))).toMatchObject({ code: SQLSTATE.restrict, message: expect.stringContaining('only ever added') as string });
      expect(await refusalOf(client, () => client.query(`TRUNCATE ${table} CASCADE`))).toMatchObject({ code: SQLSTATE.restrict });
    });
  });

  test('refuses every other change', async () => {
    await inDraft(async (client, userId) => {
      const id = await insertEvent(client, table, userId);
      for (const column of await columnsOf(client, table)) {
        if (column.startsWith('retract')) continue;
        const refusal = await refusalOf(client, () => client.query(`UPDATE ${table} SET "${column}" = "${column}" WHERE id = $1`, [id]));
        expect(refusal, column).toMatchObject({ code: SQLSTATE.restrict });
      }
      expect(await refusalOf(client, () => client.query(`UPDATE ${table} SET note = 'Another note.' WHERE id = $1`, [id]))).toMatchObject({ code: SQLSTATE.restrict });
    });
  });

  test('has one recorder: a person or an import', async () => {
    await inDraft(async (client, userId) => {
      const { rows } = await client.query<{ id: string }>('SELECT id FROM import_batch');
      const constraint = `${table}_has_one_recorder`;
      expect(await refusalOf(client, () => insertEvent(client, table, userId, { recorded_by_user_id: null }))).toMatchObject({ code: SQLSTATE.check, constraint });
      expect(await refusalOf(client, () => insertEvent(client, table, userId, { import_batch_id: rows[0]?.id ?? '' }))).toMatchObject({ code: SQLSTATE.check, constraint });
      expect(await refusalOf(client, () => insertEvent(client, table, userId, { recorded_by_user_id: null, import_batch_id: rows[0]?.id ?? '' }))).toBeNull();
    });
  });

  test.each([
    ['month', '2018-03-01', true],
    ['month', '2018-03-02', false],
    ['month', '2018-03-31', false],
    ['year', '2018-01-01', true],
    ['year', '2018-03-01', false],
    ['day', '2018-03-31', true],
  ])('known to the %s, dated %s: taken is %s', async (precision, effectiveOn, isTaken) => {
    await inDraft(async (client, userId) => {
      const refusal = await refusalOf(client, () => insertEvent(client, table, userId, { effective_precision: precision, effective_on: effectiveOn }));
      if (isTaken) expect(refusal).toBeNull();
      else expect(refusal).toMatchObject({ code: SQLSTATE.check, constraint: `${table}_date_fits_its_precision` });
    });
  });

  test('needs a source that exists', async () => {
    await inDraft(async (client, userId) => {
      expect(await refusalOf(client, () => insertEvent(client, table, userId, { source_id: 'no-such-source' }))).toMatchObject({ code: SQLSTATE.foreignKey });
    });
  });
});

describe.each(RETRACTABLE)('%s', (table) => {
  test('is retracted whole, once, now, and nothing else changes with it', async () => {
    await inDraft(async (client, userId) => {
      const id = await insertEvent(client, table, userId);
      const set = (assignments: string) => refusalOf(client, () => client.query(`UPDATE ${table} SET ${assignments} WHERE id = '${id}'`));
      const whole = `retracted_by_user_id = '${userId}', retraction_reason = 'Wrong.'`;
      expect(await set(`retracted_at = now()`)).toMatchObject({ code: SQLSTATE.check, constraint: `${table}_retraction_is_whole` });
      expect(await set(`retracted_at = now(), retracted_by_user_id = '${userId}'`)).toMatchObject({ code: SQLSTATE.check, constraint: `${table}_retraction_is_whole` });
      expect(await set(whole)).toMatchObject({ code: SQLSTATE.restrict });
      expect(await set(`retracted_at = now(), ${whole}, note = 'Another note.'`)).toMatchObject({ code: SQLSTATE.restrict });
      expect(await set(`retracted_at = now(), ${whole}, effective_on = '2017-01-01'`)).toMatchObject({ code: SQLSTATE.restrict });
      expect(await set(`retracted_at = now(), ${whole}, recorded_at = '2016-01-01'`)).toMatchObject({ code: SQLSTATE.restrict });
      expect(await set(`retracted_at = '2016-01-01', ${whole}`)).toBeNull();

      await client.query(`UPDATE ${table} SET retracted_at = '2016-01-01', ${whole} WHERE id = $1`, [id]);
      const { rows } = await client.query<{ is_now: boolean }>(`SELECT retracted_at = (SELECT changed_at FROM data_revision) AS is_now FROM ${table} WHERE id = $1`, [id]);
      expect(rows).toEqual([{ is_now: true }]);
      expect(await set(`retracted_at = NULL, retracted_by_user_id = NULL, retraction_reason = NULL`)).toMatchObject({ code: SQLSTATE.restrict });
      expect(await set(`retraction_reason = 'Another reason.'`)).toMatchObject({ code: SQLSTATE.restrict });
      expect(await refusalOf(client, () => retract(client, table, id, userId))).toMatchObject({ code: SQLSTATE.restrict, message: expect.stringContaining('already retracted') as string });
    });
  });

  test('is not recorded as retracted already', async () => {
    await inDraft(async (client, userId) => {
      const retracted = { retracted_at: '2016-01-01', retracted_by_user_id: userId, retraction_reason: 'Wrong.' };
      expect(await refusalOf(client, () => insertEvent(client, table, userId, retracted))).toMatchObject({ code: SQLSTATE.restrict });
    });
  });
});

describe('corroborations, batches and audit events', () => {
  test('a corroboration speaks for one event, is stamped, and stays as it is', async () => {
    await inDraft(async (client) => {
      const row = { id: 'corroboration-under-test', source_id: 'hsj-2017-09-11-trust-buddies', confidence: 'named_report', recorded_at: '2016-01-01' };
      const { rows: statuses } = await client.query<{ id: string }>('SELECT id FROM exemplar_status_event LIMIT 1');
      const { rows: entries } = await client.query<{ id: string }>('SELECT id FROM ledger_entry LIMIT 1');
      const status = { exemplar_status_event_id: statuses[0]?.id ?? '' };
      const constraint = 'corroboration_has_one_event';
      expect(await refusalOf(client, () => insertRow(client, 'corroboration', row))).toMatchObject({ code: SQLSTATE.check, constraint });
      expect(await refusalOf(client, () => insertRow(client, 'corroboration', { ...row, ...status, ledger_entry_id: entries[0]?.id ?? '' }))).toMatchObject({ code: SQLSTATE.check, constraint });
      await insertRow(client, 'corroboration', { ...row, ...status });
      const { rows } = await client.query<{ is_now: boolean }>(`SELECT recorded_at = (SELECT changed_at FROM data_revision) AS is_now FROM corroboration WHERE id = $1`, [row.id]);
      expect(rows).toEqual([{ is_now: true }]);
      for (const change of [`UPDATE corroboration SET confidence = confidence`, `DELETE FROM corroboration`, `TRUNCATE corroboration`]) {
        expect(await refusalOf(client, () => client.query(change)), change).toMatchObject({ code: SQLSTATE.restrict });
      }
    });
  });

  test('every table of events can be corroborated', async () => {
    await withConnection(async (client) => {
      const columns = await columnsOf(client, 'corroboration');
      expect(columns.filter((name) => name.endsWith('_id') && name !== 'source_id').sort()).toEqual(Object.keys(EVENT_ROWS).map((table) => `${table}_id`).sort());
    });
  });

  test('a finished import stays as it is, so that the past is not opened again', async () => {
    await inDraft(async (client) => {
      for (const change of [`UPDATE import_batch SET kind = 'another'`, `UPDATE import_batch SET imported_at = now()`, `DELETE FROM import_batch`, `TRUNCATE import_batch CASCADE`]) {
        expect(await refusalOf(client, () => client.query(change)), change).toMatchObject({ code: SQLSTATE.restrict });
      }
    });
  });

  test('an audit event stays as it is', async () => {
    await inDraft(async (client) => {
      const row = { position: 1_000_000, actor_system: 'founding load', type: 'loaded', subject_table: 'trust', subject_id: 'RYJ', payload: '{}', occurred_at: '2018-01-01', previous_hash: '', hash: 'a' };
      await insertRow(client, 'audit_event', row);
      for (const change of [`UPDATE audit_event SET hash = hash`, `DELETE FROM audit_event`, `TRUNCATE audit_event`]) {
        expect(await refusalOf(client, () => client.query(change)), change).toMatchObject({ code: SQLSTATE.restrict });
      }
    });
  });
});

describe.each(Object.keys(THING_ROWS))('%s', (table) => {
  test('is stamped when it is added, and stays known since then', async () => {
    await inDraft(async (client) => {
      const row = THING_ROWS[table] ?? {};
      await insertRow(client, table, { ...row, recorded_at: '2016-01-01' });
      const [key = '', value] = Object.entries(row)[0] ?? [];
      const { rows } = await client.query<{ is_now: boolean }>(`SELECT recorded_at = (SELECT changed_at FROM data_revision) AS is_now FROM ${table} WHERE "${key}" = $1`, [value]);
      expect(rows).toEqual([{ is_now: true }]);
      expect(await refusalOf(client, () => client.query(`UPDATE ${table} SET recorded_at = '2016-01-01' WHERE "${key}" = $1`, [value]))).toMatchObject({ code: SQLSTATE.restrict });
      expect(await refusalOf(client, () => client.query(`UPDATE ${table} SET recorded_at = recorded_at WHERE "${key}" = $1`, [value]))).toBeNull();
    });
  });
});
