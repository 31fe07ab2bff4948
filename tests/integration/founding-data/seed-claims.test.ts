import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadFoundingData } from '@/lib/imports/founding/load-founding-data';
import { prepareEmptyDatabases, type EmptyDatabase, type EmptyDatabases } from './empty-database';
import { SEED_CLAIMS } from './seed-claims';
import { REAL_DATA_FOLDER } from './spoilt-data-folder';

type CarryingRow = {
  confidence: string;
  effectiveBy: boolean;
  knownBy: boolean;
  sources: string[];
  hedge: string | null;
  effective: string;
};

let databases: EmptyDatabases;
let database: EmptyDatabase;
let client: pg.Client;

beforeAll(async () => {
  databases = await prepareEmptyDatabases();
  database = await databases.open();
  await loadFoundingData({ connectionString: database.connectionString, dataFolder: REAL_DATA_FOLDER, log: () => undefined });
  client = new pg.Client({ connectionString: database.connectionString });
  await client.connect();
}, 60_000);

afterAll(async () => {
  await client.end();
  await database.drop();
  await databases.close();
});

async function readRow(table: string, id: string, asAt: string): Promise<CarryingRow | undefined> {
  const { rows } = await client.query<CarryingRow>(
    `SELECT e.confidence::text AS confidence, e.effective_on <= $2::date AS "effectiveBy",
            e.recorded_at < $2::date + 1 AS "knownBy", to_jsonb(e) ->> 'hedge' AS hedge,
            left(e.effective_on::text, CASE e.effective_precision WHEN 'day' THEN 10 WHEN 'month' THEN 7 ELSE 4 END) AS effective,
            array(SELECT e.source_id UNION SELECT c.source_id FROM corroboration c
                  WHERE c.${table}_id = e.id AND c.recorded_at < $2::date + 1) AS sources
     FROM ${table} e WHERE e.id = $1`,
    [id, asAt],
  );
  return rows[0];
}

describe('the claims on which the register was founded', () => {
  it('number 48, each once', () => {
    const expected = Array.from({ length: 48 }, (_, index) => `C${String(index + 1).padStart(2, '0')}`);
    expect(SEED_CLAIMS.map(({ claim }) => claim)).toEqual(expected);
  });

  it.each(SEED_CLAIMS)('$claim is carried, true and known by $asAt, with its source', async ({ source, asAt, rows, confidence }) => {
    for (const [index, { table, id }] of rows.entries()) {
      const row = await readRow(table, id, asAt);
      expect(row, `${table} ${id}`).toMatchObject({ effectiveBy: true, knownBy: true });
      expect(row?.sources, `${table} ${id}`).toContain(source);
      if (index === 0) expect(row?.confidence).toBe(confidence);
    }
  });

  it.each(SEED_CLAIMS.filter(({ rows }) => rows[0]?.table === 'programme_claim'))(
    '$claim keeps its date and its hedge',
    async ({ asAt, effective, hedge, rows: [first] }) => {
      expect(await readRow('programme_claim', first?.id ?? '', asAt)).toMatchObject({ effective, hedge });
    },
  );
});
