import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { GET as getExport } from '@/app/exports/[table]/route';
import { prepareSnapshotFiles } from '@/app/prepare-snapshot-files';
import { publishSnapshot } from '@/lib/commands/snapshots/publish-snapshot';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { Actor } from '@/lib/domain/people/actor';
import { compareSnapshot } from '@/lib/queries/snapshot/compare-snapshot';
import { getSnapshot, listSnapshots, type Snapshot } from '@/lib/queries/snapshot/list-snapshots';
import { TABLE_SOURCES } from '@/lib/queries/tables/table-sources';
import { parseSnapshotDraft, type SnapshotDraft } from '@/lib/schemas/snapshots/snapshot-forms';
import { TABLE_NAMES } from '@/lib/schemas/tables/table-definition';
import { TABLE_DEFINITIONS } from '@/lib/schemas/tables/table-definitions';
import { exportLinks } from '@/lib/view/export/export-links';
import { draftParams } from '@/lib/view/snapshot/draft-params';
import { fileParams } from '@/lib/view/snapshot/file-params';
import { askApi } from '@/tests/factories/ask-api';
import { withConnection } from '@/tests/factories/connect';
import { makeActor } from '@/tests/factories/make-actor';
import { must, STEPS, writeDraft } from '@/tests/factories/nominate';
import { readingAt } from '@/tests/factories/reading-at';
import { insertRow, insertUser, recordExemplarStatus, retract } from '@/tests/factories/record-event';

process.env['AUTH_SECRET'] = 'a secret of this test, long enough to be one';

const AS_AT = '2018-06-30';

let analyst: Actor;
let serial = 0;

beforeAll(async () => {
  analyst = await makeActor('analyst');
});

async function draftOf(more: Partial<SnapshotDraft> = {}): Promise<SnapshotDraft> {
  const { clock } = await readingAt(AS_AT);
  return { title: `Snapshot of a test ${(serial += 1)}`, note: null, table: 'exemplars', query: 'cohort=acute', with: [], asAt: clock.asAt, knownAt: clock.knownAt, ...more };
}

async function publish(actor: Actor, draft: SnapshotDraft, submission = randomUUID()) {
  return publishSnapshot(actor, { submission, title: draft.title, note: draft.note, ...(await prepareSnapshotFiles(draft)) });
}

async function published(more: Partial<SnapshotDraft> = {}): Promise<Snapshot> {
  const result = await publish(analyst, await draftOf(more));
  const snapshot = result.ok ? await getSnapshot(result.value.slug) : null;
  if (snapshot === null) throw new Error('It was not published.');
  return snapshot;
}

/** What the address of a file answers, as the page of the snapshot links to it. */
async function readFile(snapshot: Snapshot, index = 0, format = 'csv'): Promise<{ sha256: string | null; rowCount: number }> {
  const file = snapshot.files[index];
  if (file === undefined) throw new Error('There is no such file.');
  const link = exportLinks(file.table, { ...fileParams(file.query), readAs: 'everyone' }, snapshot.clock).find((one) => one.format === format);
  const response = await getExport(new Request(new URL(link?.href ?? '', 'http://localhost')), { params: Promise.resolve({ table: file.table }) });
  await response.text();
  return { sha256: response.headers.get('Gde-Rows-Sha256'), rowCount: Number(response.headers.get('Gde-Row-Count')) };
}

describe('publishing', () => {
  test('keeps the clock, the tables with their searches and the checksums that their files have', async () => {
    const snapshot = await published({ note: 'For the annual report', query: 'cohort=acute&sort=-status_effective_on', with: ['trusts', 'exemplars', 'funding'] });
    expect(snapshot).toMatchObject({ note: 'For the annual report', clock: { asAt: AS_AT }, slug: expect.stringMatching(/^snapshot-of-a-test-\d+-2018-06-30$/) as string });
    expect(snapshot.files.map(({ table, query }) => [table, query])).toEqual([['exemplars', 'cohort=acute&sort=-status_effective_on'], ['trusts', ''], ['funding', '']]);
    for (const [index, { sha256, rowCount }] of snapshot.files.entries()) {
      expect(rowCount).toBeGreaterThan(5);
      for (const format of ['csv', 'json']) expect(await readFile(snapshot, index, format)).toEqual({ sha256, rowCount });
    }
    const [file] = snapshot.files;
    const page = await askApi(`/api/v1/exemplars?${file?.query}&limit=1000&asAt=${snapshot.clock.asAt}&knownAt=${snapshot.clock.knownAt}`);
    expect(page.headers.get('Gde-Rows-Sha256')).toBe(file?.sha256);
    expect((await listSnapshots())[0]?.slug).toBe(snapshot.slug);
  });

  test('happens once, is an act, and gives the same title another address', async () => {
    const [draft, submission] = [await draftOf({ title: 'Twice' }), randomUUID()];
    const results = await Promise.all([publish(analyst, draft, submission), publish(analyst, draft, submission)]);
    expect(results).toEqual([{ ok: true, value: { slug: 'twice-2018-06-30' } }, { ok: true, value: { slug: 'twice-2018-06-30' } }]);
    expect(await publish(analyst, draft)).toEqual({ ok: true, value: { slug: 'twice-2018-06-30-2' } });
    const acts = await queryRows<{ rows: unknown }>(sql`SELECT payload -> 'rows' AS rows FROM audit_event WHERE type = 'snapshot.published' AND subject_id = 'twice-2018-06-30'`);
    expect(acts).toEqual([{ rows: { snapshot: { 'twice-2018-06-30': expect.any(String) as string }, snapshot_file: { 'twice-2018-06-30|1': expect.any(String) as string } } }]);
  });

  test.each([
    ['trust_lead', 'RM3', false],
    ['vetting_officer', null, false],
    ['finance_officer', null, false],
    ['administrator', null, false],
    ['programme_officer', null, true],
    ['analyst', null, true],
  ] as const)('by a %s', async (role, odsCode, isAllowed) => {
    const result = await publish(await makeActor(role, odsCode), await draftOf());
    if (isAllowed) expect(result.ok).toBe(true);
    else expect(result).toMatchObject({ ok: false, problem: { kind: 'forbidden' } });
  });

  test('of what is not known yet is refused', async () => {
    const prepared = await prepareSnapshotFiles(await draftOf());
    const result = await publishSnapshot(analyst, { submission: randomUUID(), title: 'Later', note: null, files: prepared.files, clock: { asAt: AS_AT, knownAt: '2100-01-01T00:00:00.000Z' } });
    expect(result).toMatchObject({ ok: false, problem: { kind: 'invalid' } });
  });

  test('holds what everyone may read, whoever publishes or takes it away', async () => {
    const [nominator, countersigner] = [await makeActor('trust_lead', 'RM3'), await makeActor('trust_lead', 'RMC')];
    const before = await prepareSnapshotFiles(await draftOf({ table: 'fast-followers', query: '', asAt: '2030-01-01' }));
    const hidden = await writeDraft(nominator, 'salford-royal', 'RMC');
    await must(STEPS.send(nominator, hidden));
    await must(STEPS.countersign(countersigner, hidden));
    const { clock } = await readingAt('2030-01-01');
    const draft = await draftOf({ table: 'fast-followers', query: '', ...clock });
    const officer = await makeActor('programme_officer');
    const result = await publish(officer, draft);
    const snapshot = result.ok ? await getSnapshot(result.value.slug) : null;
    expect(snapshot?.files[0]?.rowCount).toBe(before.files[0]?.rowCount);
  });

  test('a draft is carried by an address whole, and one that is not whole is none', async () => {
    const draft = await draftOf({ note: 'Line one\nline two', with: ['trusts', 'funding'] });
    expect(parseSnapshotDraft(draftParams(draft))).toEqual(draft);
    expect(parseSnapshotDraft(draftParams({ ...draft, note: null, with: [] }))).toEqual({ ...draft, note: null, with: [] });
    for (const spoilt of [{ title: '' }, { table: 'people' }, { asAt: '2016-02-30' }, { knownAt: 'now' }, { with: ['people'] }]) {
      expect(parseSnapshotDraft({ ...draftParams(draft), ...spoilt }), JSON.stringify(spoilt)).toBeNull();
    }
    expect(parseSnapshotDraft(draftParams({ ...draft, table: null, with: [] }))).toBeNull();
  });
});

describe('afterwards', () => {
  test('the database refuses to change a snapshot or its files, to delete either, and to add a file', async () => {
    const { slug } = await published();
    await withConnection(async (client) => {
      for (const statement of [
        `UPDATE snapshot SET title = 'Another' WHERE slug = '${slug}'`,
        `UPDATE snapshot_file SET sha256 = repeat('0', 64) WHERE snapshot_slug = '${slug}'`,
        `DELETE FROM snapshot_file WHERE snapshot_slug = '${slug}'`,
        `DELETE FROM snapshot WHERE slug = '${slug}'`,
        `TRUNCATE snapshot, snapshot_file`,
        `INSERT INTO snapshot_file (snapshot_slug, position, name, query, row_count, sha256) VALUES ('${slug}', 9, 'trusts', '', 0, repeat('0', 64))`,
      ]) {
        await expect(client.query(statement), statement).rejects.toThrow(/refused/);
      }
    });
    expect((await getSnapshot(slug))?.files).toHaveLength(1);
  });

  test.each([
    ['a place before the first', { position: 0 }, /snapshot_file_is_whole/],
    ['fewer than no rows', { row_count: -1 }, /snapshot_file_is_whole/],
    ['a checksum that is none', { sha256: 'abc' }, /snapshot_file_is_whole/],
    ['what is not known yet', { known_at: '2100-01-01' }, /not known yet/],
    ['a publication in the past, which is then now', {}, null],
  ])('the database takes no file with %s', async (_what, { known_at: knownAt = '2020-01-01', ...more }: { known_at?: string; position?: number; row_count?: number; sha256?: string }, refusal) => {
    await withConnection(async (client) => {
      const userId = await insertUser(client);
      const slug = `by-hand-${(serial += 1)}`;
      const insert = async () => {
        await insertRow(client, 'snapshot', { slug, title: 'By hand', as_at: AS_AT, known_at: knownAt, sha256: 'a', published_by_user_id: userId, published_at: '2020-01-02' });
        await insertRow(client, 'snapshot_file', { snapshot_slug: slug, position: 1, name: 'trusts', query: '', row_count: 0, sha256: 'a'.repeat(64), ...more });
        const { rows } = await client.query<{ published_at: string }>('SELECT published_at FROM snapshot WHERE slug = $1', [slug]);
        return rows[0]?.published_at ?? '';
      };
      await client.query('BEGIN');
      if (refusal === null) expect(Date.now() - Date.parse(await insert())).toBeLessThan(60_000);
      else await expect(insert()).rejects.toThrow(refusal);
      await client.query('ROLLBACK');
    });
  });

  test('it tells what is added, gone and changed since, at its date and today, and its files stay what they were', async () => {
    await withConnection(async (client) => {
      const userId = await insertUser(client);
      const wrong = await recordExemplarStatus(client, userId, 'salford-royal', 'accredited', '2018-06-01');
      const snapshot = await published({ table: 'statuses', query: 'q=salford-royal', with: ['exemplars'] });
      const [same] = await compareSnapshot(snapshot);
      expect(same?.knownNow).toEqual({ added: 0, gone: 0, changed: 0, examples: [] });

      await retract(client, 'exemplar_status_event', wrong, userId);
      const added = await recordExemplarStatus(client, userId, 'salford-royal', 'delivering', '2018-05-01');
      const later = await recordExemplarStatus(client, userId, 'salford-royal', 'ended', '2021-05-01');
      const [statuses, exemplars] = await compareSnapshot(snapshot);
      expect(statuses?.knownNow).toMatchObject({ added: 1, gone: 0, changed: 1 });
      expect(statuses?.knownNow?.examples.map(({ kind, key }) => [kind, key]).sort()).toEqual([['added', added], ['changed', wrong]].sort());
      expect(statuses?.today?.examples.map(({ key }) => key)).toEqual(expect.arrayContaining([added, wrong, later]));
      const change = exemplars?.knownNow?.examples.find(({ key }) => key === 'salford-royal');
      expect(change?.kind === 'changed' ? change.cells.find(({ column }) => column === 'status') : null).toEqual({ column: 'status', before: 'accredited', after: 'delivering' });
      for (const [index, { sha256, rowCount }] of snapshot.files.entries()) expect(await readFile(snapshot, index)).toEqual({ sha256, rowCount });
    });
  });

  test('every table can be compared: its key is one of its columns', () => {
    for (const name of TABLE_NAMES) expect(TABLE_DEFINITIONS[name].columns.map((column) => column.name)).toContain(TABLE_SOURCES[name].key);
  });
});
