import { beforeAll, describe, expect, test } from 'vitest';
import { withConnection } from '@/tests/factories/connect';
import { Random } from '@/tests/factories/random';
import { readExport } from '@/tests/factories/read-export';
import { enrichRegister } from '../tables/enrich-register';

type Transaction = { id: string; transactionDate: string; currency: string; value: number };
type Grant = {
  id: string;
  title: string;
  description: string;
  currency: string;
  amountAwarded: number;
  awardDate: string;
  recipientOrganization: { id: string; name: string }[];
  fundingOrganization: { id: string; name: string }[];
  commitmentTransaction?: Transaction[];
  disbursementTransaction?: Transaction[];
};
type Package = { version: string; license: string; grants: Grant[]; 'gde:left_out': { id: string; kind: string; reason: string }[]; 'gde:rows_sha256': string };
type Entry = { entry_id: string; owner_kind: string; owner_reference: string; amount_kind: string; amount_gbp: number; reverses_entry_id: string | null };

async function readBoth(params: Record<string, string>): Promise<{ awards: Package; standing: Entry[] }> {
  const file = await readExport('funding', { ...params, format: '360giving' });
  expect(file.status).toBe(200);
  const { rows } = JSON.parse((await readExport('funding', { ...params, format: 'json' })).text) as { rows: Entry[] };
  const reversed = new Set(rows.map((row) => row.reverses_entry_id));
  return { awards: JSON.parse(file.text) as Package, standing: rows.filter((row) => row.reverses_entry_id === null && !reversed.has(row.entry_id)) };
}

beforeAll(() => withConnection((client) => enrichRegister(client, new Random(360))), 120_000);

describe.each(['2017-05-15', '2019-06-30', '2022-12-31'])('as at %s', (asAt) => {
  test('each grant has what the standard requires, and identifiers that do not repeat', async () => {
    const { awards } = await readBoth({ asAt });
    expect(awards.version).toMatch(/^\d+\.\d+$/);
    expect(awards.grants.length).toBeGreaterThan(0);
    expect(new Set(awards.grants.map(({ id }) => id)).size).toBe(awards.grants.length);
    for (const grant of awards.grants) {
      for (const text of [grant.id, grant.title, grant.description]) expect(text).toMatch(/\S/);
      expect(grant.currency).toBe('GBP');
      expect(grant.awardDate).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      for (const organisation of [...grant.recipientOrganization, ...grant.fundingOrganization]) expect([organisation.id, organisation.name].every((text) => /\S/.test(text))).toBe(true);
      expect([grant.recipientOrganization.length, grant.fundingOrganization.length].every((count) => count > 0)).toBe(true);
      for (const { transactionDate, currency, value } of [...(grant.commitmentTransaction ?? []), ...(grant.disbursementTransaction ?? [])]) {
        expect([transactionDate, currency, typeof value]).toEqual([expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/), 'GBP', 'number']);
      }
    }
  });

  test('a grant is the sum of what was approved, and every entry that stands is in a grant or left out with a reason', async () => {
    const { awards, standing } = await readBoth({ asAt });
    const byId = new Map(standing.map((entry) => [entry.entry_id, entry]));
    const emitted: string[] = [];
    for (const grant of awards.grants) {
      const own = standing.filter(({ owner_kind: kind, owner_reference: reference }) => (kind === 'exemplar' || kind === 'fast_follower') && `gde-${reference}` === grant.id);
      const approved = own.filter(({ amount_kind: kind }) => kind === 'approved');
      expect((grant.commitmentTransaction ?? []).map(({ id }) => id).sort()).toEqual(approved.map(({ entry_id: id }) => id).sort());
      const amounts = approved.length > 0 ? approved.map(({ amount_gbp: pounds }) => pounds) : (grant.disbursementTransaction ?? []).map(({ value }) => value);
      expect(Math.round(grant.amountAwarded * 100)).toBe(amounts.reduce((pence, pounds) => pence + Math.round(pounds * 100), 0));
      const paid = (grant.disbursementTransaction ?? []).map(({ id }) => byId.get(id)?.amount_kind);
      expect(['', 'released', 'received']).toContain([...new Set(paid)].join());
      emitted.push(...(grant.commitmentTransaction ?? []).map(({ id }) => id), ...(grant.disbursementTransaction ?? []).map(({ id }) => id));
    }
    const leftOut = awards['gde:left_out'];
    expect([...emitted, ...leftOut.map(({ id }) => id)].sort()).toEqual([...byId.keys()].sort());
    for (const { reason } of leftOut) expect(reason).toMatch(/^\S.*\.$/);
    for (const id of emitted) expect(byId.get(id)?.amount_kind).not.toBe('ceiling');
    expect(leftOut.some(({ kind, reason }) => kind === 'ceiling' && reason.startsWith('A ceiling'))).toBe(true);
  });
});

test('it carries the checksum of the rows, as every form does', async () => {
  const { awards } = await readBoth({ asAt: '2019-06-30' });
  const csv = await readExport('funding', { asAt: '2019-06-30' });
  expect(awards['gde:rows_sha256']).toBe(csv.headers.get('Gde-Rows-Sha256'));
});

test('where no award is among the rows it is refused with what to take instead, and no other table has it', async () => {
  const none = await readExport('funding', { format: '360giving', kind: 'ceiling' });
  expect([none.status, none.text]).toEqual([422, expect.stringContaining('format=csv')]);
  expect((await readExport('trusts', { format: '360giving' })).status).toBe(400);
});
