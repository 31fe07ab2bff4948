// The whole ledger in its own order is read another way than its pages, from an index and without joins: it is the same rows to every reader.
import { beforeAll, expect, test } from 'vitest';
import { ANYONE, type Reader } from '@/lib/auth/reader';
import { openReading } from '@/lib/queries/reading';
import { readTablePage, streamTableRows } from '@/lib/queries/tables/read-table';
import { parseTableParams } from '@/lib/schemas/table-query';
import type { TableRow } from '@/lib/schemas/tables/table-definition';
import { FUNDING_TABLE } from '@/lib/schemas/tables/funding-table';
import { withConnection } from '@/tests/factories/connect';
import { Random } from '@/tests/factories/random';
import { enrichRegister } from '../tables/enrich-register';

let lead: Reader;

beforeAll(
  () =>
    withConnection(async (client) => {
      await enrichRegister(client, new Random(20170309));
      const { rows } = await client.query<{ ods_code: string }>(`SELECT DISTINCT t.ods_code FROM fast_follower_trust_event t JOIN fast_follower f ON f.reference = t.fast_follower_reference WHERE f.public_from IS NULL AND t.ods_code IS NOT NULL`);
      lead = { trustOdsCodes: rows.map(({ ods_code: code }) => code), isProgrammeStaff: false };
    }),
  120_000,
);

const READERS = { anyone: () => ANYONE, 'leads of trusts in drafts': () => lead, 'programme staff': (): Reader => ({ trustOdsCodes: [], isProgrammeStaff: true }) };
const CLOCKS = [
  { asAt: '2017-05-15', knownAt: null },
  { asAt: '2019-06-30', knownAt: '2018-06-30T12:00:00.000Z' },
  { asAt: '2022-12-31', knownAt: null },
];

test.each(Object.keys(READERS) as (keyof typeof READERS)[])('to %s', async (who) => {
  const { query } = parseTableParams(FUNDING_TABLE, {});
  const counts: number[] = [];
  for (const clock of CLOCKS) {
    const reading = await openReading(clock, READERS[who]());
    const whole: TableRow[] = [];
    for await (const row of streamTableRows(reading, 'funding', query)) whole.push(row);
    const paged: TableRow[] = [];
    for (let page = 1, pageCount = 1; page <= pageCount; page++) {
      const read = await readTablePage(reading, 'funding', { ...query, page, perPage: 250 });
      pageCount = read.pageCount;
      paged.push(...read.rows);
    }
    expect(whole).toEqual(paged);
    counts.push(whole.length);
  }
  expect(Math.min(...counts)).toBeGreaterThan(0);
});
