import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { verifyAudit } from '@/lib/audit/verify-audit';
import { forgetPerson } from '@/lib/commands/people/forget-person';
import { importEntries } from '@/lib/commands/money/import-entries';
import { keepImportTable } from '@/lib/commands/money/keep-import-table';
import { recordEntry } from '@/lib/commands/money/record-entry';
import { reverseEntry } from '@/lib/commands/money/reverse-entry';
import { requireDatabaseUrl } from '@/lib/config/environment';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { LedgerOwner } from '@/lib/domain/funding/ledger-owner';
import type { Actor } from '@/lib/domain/people/actor';
import { ROLES } from '@/lib/domain/people/role';
import { checkImportDraft } from '@/lib/queries/funding/check-import-draft';
import { getImportDraft } from '@/lib/queries/funding/get-import-draft';
import { toImportView } from '@/lib/view/money/import-view';
import { makeActor } from '@/tests/factories/make-actor';
import { readExport } from '@/tests/factories/read-export';
import { readingAt } from '@/tests/factories/reading-at';
import { recordingForm } from '@/tests/factories/recording-form';

let officer: Actor;

beforeAll(async () => {
  officer = await makeActor('finance_officer');
});

const HEADING = 'owner_kind,owner_reference,amount_kind,amount_gbp,amount_qualifier,effective_on,confidence,source_id,note';

/** A row about an exemplar. */
function row(slug: string, kind: string, amount: string, { on = '2018-05-01', source = 'HSJ-2017-05', qualifier = 'exact' } = {}): string {
  return `exemplar,${slug},${kind},"${amount}",${qualifier},${on},named_report,${source},`;
}

const table = (...rows: string[]) => [HEADING, ...rows].join('\n');

async function keep(text: string, actor = officer): Promise<string> {
  const kept = await keepImportTable(actor, { submission: randomUUID(), text, fileName: null });
  if (!kept.ok) throw new Error(kept.problem.message);
  return kept.value.id;
}

async function check(text: string, actor = officer) {
  const id = await keep(text, actor);
  const draft = await getImportDraft(actor, id);
  if (draft === null) throw new Error('The table was not kept.');
  const checked = await checkImportDraft(await readingAt(null), draft);
  return { id, version: checked.check.version, check: checked.check, view: toImportView(checked) };
}

const send = ({ id, version }: { id: string; version: number }, change: { reason?: string; submission?: string; actor?: Actor } = {}) =>
  importEntries(change.actor ?? officer, { submission: change.submission ?? randomUUID(), version, table: id, reason: change.reason ?? null });

const written = () => queryRows(sql`SELECT (SELECT count(*) FROM ledger_entry) AS entries, (SELECT count(*) FROM corroboration) AS more, (SELECT count(*) FROM import_batch) AS batches, (SELECT count(*) FROM audit_event) AS acts`);

describe('a table that is sent', () => {
  test.each(['', 'q=salford', 'cohort=ambulance', 'kind=received'])('is told entirely as on record where it is an export of the ledger: %s', async (params) => {
    const { text } = await readExport('funding', Object.fromEntries(new URLSearchParams(`format=csv&${params}`)));
    const { check: found, view, ...sent } = await check(text);
    expect(found.problems).toEqual([]);
    expect(found.rowCount).toBe(text.trim().split('\r\n').length - 1);
    expect(found.rowCount).toBeGreaterThan(0);
    expect(found.rows.filter(({ outcome: { kind } }) => kind !== 'on record' && kind !== 'taken back')).toEqual([]);
    expect(view.refusal).toBe('Every row is on record already, from the source that it names. There is nothing to write.');
    expect(await send(sent)).toMatchObject({ ok: false, problem: { message: expect.stringMatching(/^Every row of this table is on record already/) as unknown } });
  });

  test('is checked whole: each row of it that names what is not there, has a date to come, or says what another says', async () => {
    const { check: found, id, version } = await check(
      table(row('salford-royal', 'scheduled', '£1m'), row('atlantis', 'scheduled', '£1m', { source: 'hearsay', on: '2099-01-01' }), row('wirral', 'scheduled', '-5'), row('salford-royal', 'scheduled', '1,000,000'), 'cohort,acute,paid,1,exact,2018,named_report,HSJ-2017-05,'),
    );
    expect(found.problems.map(({ row: at, column }) => [at, column])).toEqual([
      [3, 'owner_reference'],
      [3, 'effective_on'],
      [3, 'source_id'],
      [4, 'amount_gbp'],
      [5, 'source_id'],
      [6, 'amount_kind'],
    ]);
    expect(found.problems[4]?.mend).toBe('Row 2 says the same, from the same source. Keep one of them');
    const before = await written();
    expect(await send({ id, version })).toMatchObject({ ok: false, problem: { message: expect.stringMatching(/has to be mended first/) as unknown } });
    expect(await written()).toEqual(before);
  });

  test('tells the new money of each kind by itself', async () => {
    const { view } = await check(table(row('oxford-university-hospitals', 'match_pledged_cash', '£1m'), row('oxford-university-hospitals', 'match_pledged_in_kind', '£2m'), row('wirral', 'match_pledged_cash', '£4m', { qualifier: 'up_to' })));
    expect(view.totals.map(({ label, entries, sum }) => [label, entries, sum])).toEqual([
      ['Match funding pledged, cash', 2, '£1 million to £5 million'],
      ['Match funding pledged, in kind', 1, '£2 million'],
    ]);
    expect(view.answer).toBe('3 rows: 3 new entries, 0 as more evidence and 0 on record already. Nothing is written until you say so.');
  });

  test('is kept for whom it is of, and for nobody else; the oldest gives way, and all are gone with the person', async () => {
    const another = await makeActor('finance_officer');
    const ids = [];
    for (let turn = 0; turn < 6; turn += 1) ids.push(await keep(table(row('oxford-university-hospitals', 'scheduled', String(turn + 1))), another));
    expect(await Promise.all(ids.map(async (id) => (await getImportDraft(another, id)) !== null))).toEqual([false, true, true, true, true, true]);
    expect(await getImportDraft(officer, ids[5] ?? '')).toBeNull();
    expect(await send({ id: ids[5] ?? '', version: 0 })).toMatchObject({ ok: false, problem: { kind: 'not found' } });
    expect(await forgetPerson(await makeActor('administrator'), { submission: randomUUID(), userId: another.userId, reason: 'They asked' })).toMatchObject({ ok: true });
    expect(await queryRows(sql`SELECT 1 FROM import_draft WHERE user_id = ${another.userId}`)).toEqual([]);
  });

  test.each(ROLES.filter((role) => role !== 'finance_officer'))('is not for a %s, whatever roles they claim', async (role) => {
    const actor = await makeActor(role, role === 'trust_lead' ? 'RM3' : null);
    for (const claimed of [actor, { ...actor, roles: officer.roles }]) {
      expect(await keepImportTable(claimed, { submission: randomUUID(), text: table(row('oxford-university-hospitals', 'scheduled', '1')), fileName: null })).toMatchObject({ ok: false, problem: { kind: 'forbidden' } });
    }
  });
});

describe('a table that is imported', () => {
  test('is written whole: entries, more evidence for what is on record and for rows before, one batch, one act', async () => {
    const owner: LedgerOwner = { kind: 'exemplar', reference: 'newcastle' };
    const form = await recordingForm({ table: 'exemplar', id: 'newcastle' }, '1 May 2018');
    const known = await recordEntry(officer, { owner, kind: 'match_pledged_cash', amount: 300_000_000n, amountHigh: null, qualifier: 'exact', trancheId: null, reason: null, ...form });
    const sent = await check(
      table(row('newcastle', 'match_pledged_cash', '£3m'), row('newcastle', 'match_pledged_cash', '£4m'), row('newcastle', 'match_pledged_cash', '£4m', { source: 'DHN-2016-11' }), 'programme,,scheduled,£20m,about,May 2018,formal_plan,gde-tracker,"=its own, word"'),
    );
    expect(sent.view.rows.map(({ outcome }) => outcome)).toEqual(['More evidence for what is on record', 'New entry', 'More evidence for row 3', 'New entry']);
    const submission = randomUUID();
    const answer = await send(sent, { submission });
    expect(answer).toMatchObject({ ok: true, value: { entries: 2, moreEvidence: 2 } });
    const batchId = answer.ok ? answer.value.batchId : '';
    const entries = await queryRows(sql`
      SELECT l.kind::text AS kind, l.amount_pence AS amount, l.qualifier::text AS qualifier, l.effective_on::text AS on, l.effective_precision::text AS precision, l.confidence::text AS confidence, l.source_id AS source, l.note, l.exemplar_slug AS slug, l.recorded_by_user_id AS person,
        (SELECT array_agg(k.source_id) FROM corroboration k WHERE k.ledger_entry_id = l.id) AS more
      FROM ledger_entry l WHERE l.import_batch_id = ${batchId} ORDER BY l.kind, l.amount_pence`);
    expect(entries).toEqual([
      { kind: 'scheduled', amount: 2_000_000_000, qualifier: 'about', on: '2018-05-01', precision: 'month', confidence: 'formal_plan', source: 'gde-tracker', note: '=its own, word', slug: null, person: null, more: null },
      { kind: 'match_pledged_cash', amount: 400_000_000, qualifier: 'exact', on: '2018-05-01', precision: 'day', confidence: 'named_report', source: 'HSJ-2017-05', note: null, slug: 'newcastle', person: null, more: ['DHN-2016-11'] },
    ]);
    expect(await queryRows(sql`SELECT source_id FROM corroboration WHERE ledger_entry_id = ${known.ok ? known.value.id : ''}`)).toEqual([{ source_id: 'HSJ-2017-05' }]);
    expect(await queryRows(sql`SELECT kind, row_count, imported_by_user_id AS by FROM import_batch WHERE id = ${batchId}`)).toEqual([{ kind: 'funding', row_count: 4, by: officer.userId }]);
    const acts = await queryRows<{ payload: Record<string, unknown> }>(sql`SELECT payload FROM audit_event WHERE subject_id = ${batchId}`);
    expect(acts).toMatchObject([{ payload: { entries: 2, moreEvidence: 2, rowCount: 4, limits: [], reason: null, about: [`import_batch/${batchId}`, 'exemplar/newcastle', 'ledger_entry/programme'] } }]);
    const after = await written();
    expect(await send(sent, { submission })).toEqual(answer);
    expect(await written()).toEqual(after);
  });

  test('breaks a limit for one reason, given once; above the programme’s own ceiling it is refused whatever the reason', async () => {
    const sent = await check(table(row('wirral', 'received', '£20m'), row('oxford-university-hospitals', 'received', '£30m')));
    expect(sent.view.limits.map(({ owner, texts }) => [owner, texts.length])).toEqual([['Wirral University Teaching Hospital', 2], ['Oxford University Hospitals', 2]]);
    const before = await written();
    expect(await send(sent)).toMatchObject({ ok: false, problem: { fields: { reason: 'Enter why it is recorded all the same' } } });
    expect(await written()).toEqual(before);
    expect(await send(sent, { reason: 'Their accounts say so' })).toMatchObject({ ok: true });
    const [act] = await queryRows<{ payload: Record<string, unknown> }>(sql`SELECT payload FROM audit_event WHERE type = 'entries.imported' ORDER BY audit_event.position DESC LIMIT 1`);
    expect(act?.payload).toMatchObject({ reason: 'Their accounts say so', limits: ['exemplar:wirral: received above ceiling', 'exemplar:wirral: received before match', 'exemplar:oxford-university-hospitals: received above ceiling', 'exemplar:oxford-university-hospitals: received before match'] });
    const released = await check(table(row('wirral', 'released', '£6m'), row('wirral', 'released', '£5m')));
    expect(released.view.refusal).toMatch(/^No reason sets the programme’s own ceiling aside/);
    expect(await send(released, { reason: 'All the same' })).toMatchObject({ ok: false, problem: { message: expect.stringMatching(/above the ceiling/) as unknown } });
  });

  test('is the same however it is written, and is refused the second time with when and by whom', async () => {
    const sent = await check(table(row('oxford-university-hospitals', 'match_pledged_in_kind', '£2.5m'), row('oxford-university-hospitals', 'match_pledged_in_kind', '£3.5m')));
    expect(await send(sent)).toMatchObject({ ok: true });
    const again = await check(`\uFEFF${table(row('oxford-university-hospitals', 'match_pledged_in_kind', '2500000.00'), row('oxford-university-hospitals', 'match_pledged_in_kind', '3.5 million')).replaceAll('\n', '\r\n')}\r\n`, await makeActor('finance_officer'));
    expect(again.view.refusal).toMatch(/^This table was imported already, on .* by A finance officer\. What is wrong in it is reversed, entry by entry\.$/);
    expect(await send(sent)).toMatchObject({ ok: false, problem: { message: expect.stringMatching(/^This table was imported already, on .* by A finance officer/) as unknown } });
  });

  test('by two officers at once is imported once', async () => {
    const another = await makeActor('finance_officer');
    for (let turn = 0; turn < 5; turn += 1) {
      const text = table(row('cambridge', 'match_pledged_cash', String(1_000 + turn)), row('cambridge', 'match_pledged_cash', String(2_000 + turn)));
      const [one, two] = [await check(text), await check(text, another)];
      const answers = await Promise.all([send(one), send(two, { actor: another }), send(one)]);
      expect(answers.map(({ ok }) => ok).toSorted()).toEqual([false, false, true]);
      expect(await queryRows(sql`SELECT count(*) AS n FROM ledger_entry WHERE exemplar_slug = 'cambridge' AND amount_pence = ANY(${[String(100_000 + turn * 100), String(200_000 + turn * 100)]}::bigint[])`)).toEqual([{ n: 2 }]);
    }
  });

  test('after somebody recorded for one of its owners is told of that first, and then judged by what is on record', async () => {
    const sent = await check(table(row('royal-liverpool-and-broadgreen', 'match_pledged_cash', '£1m'), row('luton-and-dunstable', 'match_pledged_cash', '£1m')));
    const owner: LedgerOwner = { kind: 'exemplar', reference: 'luton-and-dunstable' };
    await recordEntry(officer, { owner, kind: 'match_pledged_cash', amount: 100_000_000n, amountHigh: null, qualifier: 'exact', trancheId: null, reason: null, ...(await recordingForm({ table: 'exemplar', id: 'luton-and-dunstable' }, '2018-05-01')) });
    const before = await written();
    const answer = await send(sent);
    expect(answer).toMatchObject({ ok: false, problem: { kind: 'conflict', meanwhile: { acts: [{ type: 'entry.recorded' }] } } });
    expect(await written()).toEqual(before);
    const version = answer.ok ? 0 : (answer.problem.meanwhile?.version ?? 0);
    expect(await send({ ...sent, version })).toMatchObject({ ok: true, value: { entries: 1, moreEvidence: 1 } });
  });

  test('does not bring back what was reversed', async () => {
    const owner: LedgerOwner = { kind: 'exemplar', reference: 'sunderland' };
    const ref = { table: 'exemplar', id: 'city-hospitals-sunderland' } as const;
    const of = { ...owner, reference: ref.id };
    const recorded = await recordEntry(officer, { owner: of, kind: 'match_pledged_cash', amount: 700_000n, amountHigh: null, qualifier: 'exact', trancheId: null, reason: null, ...(await recordingForm(ref, '2018-05-01', { sourceId: 'HSJ-2017-05' })) });
    const { note: _note, ...form } = await recordingForm(ref, '2018-05-01');
    expect(await reverseEntry(officer, { owner: of, entryId: recorded.ok ? recorded.value.id : '', reason: 'It was of another trust', ...form })).toMatchObject({ ok: true });
    const sent = await check(table(row(ref.id, 'match_pledged_cash', '£7000')));
    expect(sent.check.rows.map(({ outcome }) => outcome)).toEqual([{ kind: 'taken back' }]);
    expect(await send(sent)).toMatchObject({ ok: false });
  });

  test('may have two thousand rows, and is one act', async () => {
    const sent = await check(table(...Array.from({ length: 2_000 }, (_, index) => row('oxford-university-hospitals', 'match_confirmed_cash', String(index + 1), { on: '2019-01-01' }))));
    const before = Date.now();
    expect(await send(sent)).toMatchObject({ ok: true, value: { entries: 2_000, moreEvidence: 0 } });
    // Every other writer waits for it.
    expect(Date.now() - before).toBeLessThan(10_000);
  });
});

test('the audit record holds', async () => {
  expect((await verifyAudit(requireDatabaseUrl())).findings).toEqual([]);
});
