import { createHash } from 'node:crypto';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { ledgerRefOf } from '@/lib/audit/ledger-ref';
import { verifyAudit } from '@/lib/audit/verify-audit';
import { toReader } from '@/lib/auth/to-reader';
import { addTranche } from '@/lib/commands/money/add-tranche';
import { addTrancheGate, decideTrancheGate } from '@/lib/commands/money/keep-tranche-gate';
import { type GivenFile, keepForForm, receiveEvidence } from '@/lib/commands/money/receive-evidence';
import { recordEntry } from '@/lib/commands/money/record-entry';
import { takeTrancheStep } from '@/lib/commands/money/take-tranche-step';
import { requireDatabaseUrl } from '@/lib/config/environment';
import { queryRows } from '@/lib/db/query-rows';
import { raw, sql } from '@/lib/db/sql';
import { EVIDENCE_FILE_BYTES_MAX } from '@/lib/domain/evidence/evidence-file';
import type { LedgerOwner } from '@/lib/domain/funding/ledger-owner';
import type { Actor } from '@/lib/domain/people/actor';
import { openReading } from '@/lib/queries/reading';
import { listEvidence, listEvidenceOfEntry } from '@/lib/queries/tranche/list-evidence';
import { listTranches } from '@/lib/queries/tranche/list-tranches';
import { streamEvidence } from '@/lib/queries/tranche/stream-evidence';
import { archive, docx, jpeg, ods, odt, pdf, pdfOf, png, xlsm, xlsx } from '@/tests/factories/evidence-samples';
import { makeActor } from '@/tests/factories/make-actor';
import { recordingForm } from '@/tests/factories/recording-form';

const OWNER: LedgerOwner = { kind: 'exemplar', reference: 'luton-and-dunstable' };
const LEAD_OF = 'RC9';

let lead: Actor;
let officer: Actor;

beforeAll(async () => {
  [lead, officer] = [await makeActor('trust_lead', LEAD_OF), await makeActor('finance_officer')];
});

type Sample = readonly [name: string, bytes: Buffer];

/** What a browser sends of a form in which these files were chosen, and those kept of it before. */
function form(files: readonly Sample[], kept: readonly string[] = []): FormData {
  const data = new FormData();
  for (const one of kept) data.append('kept', one);
  for (const [name, bytes] of files) data.append('evidence', new File([new Uint8Array(bytes)], name));
  // The field as it is sent with nothing chosen.
  if (files.length === 0) data.append('evidence', new File([], ''));
  return data;
}

const receive = (files: readonly Sample[], kept: readonly string[] = []) => receiveEvidence(lead, form(files, kept));

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

describe('a file', () => {
  test.each<[string, () => Buffer | Promise<Buffer>, string]>([
    ['case.pdf', () => pdf(), 'application/pdf'],
    ['Screen.PNG', png, 'image/png'],
    ['photo.jpg', jpeg, 'image/jpeg'],
    ['photo.jpeg', jpeg, 'image/jpeg'],
    ['minutes.docx', docx, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['figures.xlsx', xlsx, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['minutes.odt', odt, 'application/vnd.oasis.opendocument.text'],
    ['figures.ods', ods, 'application/vnd.oasis.opendocument.spreadsheet'],
    ['note.txt', () => Buffer.from('Zażółć gęślą jaźń\r\n\tdone\f'), 'text/plain'],
    ['wards.csv', () => Buffer.from('\ufeffward,live\r\nA1,yes\r\n'), 'text/csv'],
    ['begins-like-a-picture.csv', () => Buffer.from('BMI,weight\n24,70\n'), 'text/csv'],
    ['full.pdf', () => pdfOf(EVIDENCE_FILE_BYTES_MAX), 'application/pdf'],
  ])('%s is taken for what it is', async (name, make, mediaType) => {
    const bytes = await make();
    const given = await receive([[name, bytes]]);
    expect(given.problem).toBeNull();
    expect(given.files.map((file) => [file.name, file.mediaType, file.sha256, file.bytes.equals(bytes)])).toEqual([[name, mediaType, sha256(bytes), true]]);
  });

  const withoutEnd = async (make: () => Buffer | Promise<Buffer>, less = 30) => {
    const bytes = await make();
    return bytes.subarray(0, bytes.length - less);
  };
  const flipped = (bytes: Buffer, at: number) => {
    const other = Buffer.from(bytes);
    other.writeUInt8(other.readUInt8(at) ^ 0xff, at);
    return other;
  };

  test.each<[string, string, () => Buffer | Promise<Buffer>, RegExp]>([
    ['is empty', 'case.pdf', () => Buffer.alloc(0), /^“case\.pdf” is empty$/],
    ['is a byte too large', 'case.pdf', () => pdfOf(EVIDENCE_FILE_BYTES_MAX + 1), /is more than 20 MB: a file may have 20 MB at most$/],
    ['is much too large', 'case.pdf', () => Buffer.alloc(31 * 1_048_576), /is 31 MB: a file may have 20 MB at most$/],
    ['is a picture called a PDF', 'case.pdf', png, /is PNG by its content, and not what its name says\. Rename it to end in \.png/],
    ['is a PDF called text', 'case.txt', () => pdf(), /is PDF by its content/],
    ['is text called a PDF', 'case.pdf', () => Buffer.from('hello'), /is plain text by its content/],
    ['is a page called a PDF', 'case.pdf', () => Buffer.from('<!DOCTYPE html><script>alert(1)</script>'), /is plain text by its content/],
    ['is a page', 'case.html', () => Buffer.from('<!DOCTYPE html><p>Hello</p>'), /not a file of a kind that is kept\. Choose one that ends in \.pdf, /],
    ['is a program', 'case.pdf', () => Buffer.from(`MZ${'\u0000'.repeat(80)}PE`, 'latin1'), /not a file of a kind/],
    ['is an archive called a document', 'case.docx', () => archive({ 'a.txt': 'a' }), /not a file of a kind/],
    ['is a workbook with programs', 'figures.xlsx', xlsm, /not a file of a kind/],
    ['is a workbook called a document', 'figures.docx', xlsx, /is Excel by its content/],
    ['has no end to its name', 'case', () => pdf(), /is PDF by its content/],
    ['is not in UTF-8', 'wards.csv', () => Buffer.from('caf\u00e9,1\n', 'latin1'), /not a file of a kind/],
    ['is text with what is none', 'note.txt', () => Buffer.from('a\u0000b'), /not a file of a kind/],
    ['is a PDF cut short', 'case.pdf', () => withoutEnd(() => pdf()), /is broken/],
    ['is a picture cut short', 'case.png', () => withoutEnd(png, 6), /is broken/],
    ['is a picture cut to its beginning', 'case.png', () => png().subarray(0, 20), /is broken/],
    ['is a picture with a part changed', 'case.png', () => flipped(png(), 20), /is broken/],
    ['is a photograph cut short', 'case.jpg', () => withoutEnd(jpeg, 4), /is broken/],
    ['is a document cut short', 'case.docx', () => withoutEnd(docx), /is broken/],
    ['is a document cut to its beginning', 'case.docx', async () => (await docx()).subarray(0, 60), /is broken/],
    ['is a document whose list leads astray', 'case.ods', async () => flipped(await ods(), (await ods()).length - 6), /is broken/],
  ])('that %s is refused', async (_what, name, make, message) => {
    const { files, problem } = await receive([[name, await make()]]);
    expect(files).toEqual([]);
    expect(problem).toMatch(message);
  });

  test('that is refused takes none of the others with it, and the form is told of each', async () => {
    const { files, problem } = await receive([['a.pdf', pdf('a')], ['b.pdf', Buffer.alloc(0)], ['c.png', png()], ['d.exe', Buffer.from([1, 2, 3])]]);
    expect(files.map(({ name }) => name)).toEqual(['a.pdf', 'c.png']);
    expect(problem).toMatch(/^“b\.pdf” is empty\. “d\.exe” is not/);
  });

  test('more than three are too many, the same one twice is one, and none chosen is none', async () => {
    const { files, problem } = await receive([['a.pdf', pdf('a')], ['again.pdf', pdf('a')], ['b.pdf', pdf('b')], ['c.pdf', pdf('c')], ['d.pdf', pdf('d')]]);
    expect(files.map(({ name }) => name)).toEqual(['a.pdf', 'b.pdf', 'c.pdf']);
    expect(problem).toBe('“d.pdf” is one too many: choose 3 at most');
    expect(await receive([])).toEqual({ files: [], problem: null });
    expect(await receive([['undefined', Buffer.alloc(0)]])).toEqual({ files: [], problem: null });
  });

  test('of whoever gives no evidence is not read', async () => {
    expect(await receiveEvidence(await makeActor('analyst'), form([['a.pdf', pdf()]]))).toEqual({ files: [], problem: null });
  });
});

describe('a form that comes back', () => {
  beforeEach(async () => {
    await queryRows(sql`DELETE FROM evidence_upload`);
  });

  test('brings its files again, to the person who sent it alone', async () => {
    const { files } = await receive([['case.pdf', pdf('kept')], ['screen.png', png()]]);
    const kept = await keepForForm(lead, files);
    expect(kept).toEqual([`${sha256(pdf('kept'))} ${pdf('kept').length} case.pdf`, `${sha256(png())} ${png().length} screen.png`]);
    const again = await receive([['new.txt', Buffer.from('new')]], kept);
    expect(again.problem).toBeNull();
    expect(again.files.map(({ name, mediaType, bytes }) => [name, mediaType, bytes.length])).toEqual([['case.pdf', 'application/pdf', pdf('kept').length], ['screen.png', 'image/png', png().length], ['new.txt', 'text/plain', 3]]);
    expect(await receiveEvidence(await makeActor('trust_lead', LEAD_OF), form([], kept))).toEqual({ files: [], problem: 'A file that came with this form before is not kept any more: choose it again' });
  });

  test('keeps them for a day, and ten at most of a person', async () => {
    const [old] = (await receive([['old.pdf', pdf('old')]])).files;
    const kept = await keepForForm(lead, old === undefined ? [] : [old]);
    await queryRows(sql`UPDATE evidence_upload SET uploaded_at = clock_timestamp() - interval '25 hours'`);
    const many = Array.from({ length: 12 }, (_, index): GivenFile => ({ name: `${index}.txt`, mediaType: 'text/plain', sha256: sha256(Buffer.from([48 + index])), bytes: Buffer.from([48 + index]) }));
    for (const file of many) await keepForForm(lead, [file]);
    expect((await receive([], kept)).problem).toMatch(/not kept any more/);
    const held = await queryRows<{ name: string }>(sql`SELECT name FROM evidence_upload`);
    expect(held).toHaveLength(10);
    expect(held).toContainEqual({ name: '11.txt' });
  });
});

async function machinery(owner: LedgerOwner = OWNER) {
  const { submission, version } = await recordingForm(ledgerRefOf(owner), '2018-01-01');
  return { submission, version, owner };
}

const step = async (actor: Actor, trancheId: string, name: 'agree' | 'claim' | 'refuse' | 'release', files: readonly GivenFile[] = [], amount: bigint | null = 100_000n) =>
  takeTrancheStep(actor, { ...(await machinery()), trancheId, step: name, amount: name === 'refuse' ? null : amount, dueOn: name === 'agree' ? '2018-03-31' : null, reason: 'As asked' }, files);

const counts = () => queryRows(sql`SELECT (SELECT count(*) FROM evidence_content) AS contents, (SELECT count(*) FROM evidence_file) AS files, (SELECT count(*) FROM audit_event) AS acts`);

async function given(...files: Sample[]): Promise<readonly GivenFile[]> {
  const { files: taken, problem } = await receive(files);
  expect(problem).toBeNull();
  return taken;
}

async function seenBy(actor: Actor | null, trancheId: string) {
  const reading = await openReading({ asAt: null, knownAt: null }, toReader(actor));
  return listEvidence(reading, await listTranches(reading, { id: trancheId }));
}

describe('evidence', () => {
  let trancheId: string;

  beforeAll(async () => {
    const added = await addTranche(officer, { ...(await machinery()), part: 'upfront', amount: 100_000n, dueOn: '2018-03-31', condition: null });
    trancheId = added.ok ? added.value.id : '';
    expect(await step(officer, trancheId, 'agree')).toMatchObject({ ok: true });
  });

  test('is kept with the step that it belongs to, one copy of a content, and its checksum is in the act', async () => {
    const files = await given(['case.pdf', pdf('case')], ['screen.png', png()]);
    expect(await step(lead, trancheId, 'claim', files)).toMatchObject({ ok: true });
    const [act] = await queryRows<{ payload: { files: string[]; rows: Record<string, object> } }>(sql`SELECT payload FROM audit_event ORDER BY audit_event.position DESC LIMIT 1`);
    expect(act?.payload.files).toEqual([sha256(pdf('case')), sha256(png())]);
    expect(Object.keys(act?.payload.rows['evidence_file'] ?? {})).toHaveLength(2);
    expect(await step(officer, trancheId, 'refuse', await given(['the same.pdf', pdf('case')]))).toMatchObject({ ok: true });
    expect(await queryRows(sql`SELECT count(*)::int AS copies FROM evidence_content WHERE sha256 = ${sha256(pdf('case'))}`)).toEqual([{ copies: 1 }]);
    const seen = await seenBy(lead, trancheId);
    expect(seen.map(({ name, of, givenBy, sizeBytes }) => [name, of, givenBy, sizeBytes])).toEqual([
      ['case.pdf', { kind: 'step', step: 'claimed' }, 'A trust lead', pdf('case').length],
      ['screen.png', { kind: 'step', step: 'claimed' }, 'A trust lead', png().length],
      ['the same.pdf', { kind: 'step', step: 'release_refused' }, 'A finance officer', pdf('case').length],
    ]);
    expect(await text(streamEvidence(sha256(pdf('case'))))).toBe(pdf('case').toString());
  });

  test('is kept with the decision of a gate and with an entry of the ledger', async () => {
    const gate = await addTrancheGate(officer, { ...(await machinery()), trancheId, title: 'Live on every ward', gateOwner: 'trust', dueOn: null });
    const decided = await decideTrancheGate(officer, { ...(await machinery()), trancheId, gateId: gate.ok ? gate.value.id : '', outcome: 'met', on: '2018-03-01', reason: null }, await given(['wards.csv', Buffer.from('ward,live\nA1,yes\n')]));
    expect(decided).toMatchObject({ ok: true });
    const ofTranche = await recordEntry(officer, { owner: OWNER, kind: 'match_pledged_cash', amount: 5n, amountHigh: null, qualifier: 'exact', trancheId, reason: null, ...(await recordingForm(ledgerRefOf(OWNER), '2018-04-01')) }, await given(['pledge.txt', Buffer.from('We pledge')]));
    expect(ofTranche).toMatchObject({ ok: true });
    expect((await seenBy(officer, trancheId)).slice(-2).map(({ name, of }) => [name, of])).toEqual([
      ['wards.csv', { kind: 'gate', title: 'Live on every ward' }],
      ['pledge.txt', { kind: 'entry', entry: 'match_pledged_cash' }],
    ]);
    const loose = await recordEntry(officer, { owner: OWNER, kind: 'match_pledged_cash', amount: 6n, amountHigh: null, qualifier: 'exact', trancheId: null, reason: null, ...(await recordingForm(ledgerRefOf(OWNER), '2018-04-02')) }, await given(['loose.txt', Buffer.from('And more')]));
    const reading = await openReading({ asAt: null, knownAt: null }, toReader(lead));
    expect(await listEvidenceOfEntry(reading, loose.ok ? loose.value.id : '', [LEAD_OF])).toMatchObject([{ name: 'loose.txt', trancheId: null }]);
    expect(await listEvidenceOfEntry(reading, loose.ok ? loose.value.id : '', ['RM3'])).toEqual([]);
  });

  test('is seen by those who run the programme and by leads of the award, and by nobody else', async () => {
    const whole = (await seenBy(officer, trancheId)).length;
    expect(whole).toBeGreaterThan(0);
    for (const [role, odsCode, count] of [['programme_officer', null, whole], ['vetting_officer', null, whole], ['trust_lead', LEAD_OF, whole], ['trust_lead', 'RM3', 0], ['analyst', null, 0], ['administrator', null, 0]] as const) {
      expect(await seenBy(await makeActor(role, odsCode), trancheId), role).toHaveLength(count);
    }
    expect(await seenBy(null, trancheId)).toEqual([]);
  });

  test('of a step that is refused is not kept, nor any of it', async () => {
    const files = await given(['never.pdf', pdf('never')]);
    const stranger = await makeActor('trust_lead', 'RM3');
    const before = await counts();
    expect(await step(lead, trancheId, 'claim', files, 999_999_999n)).toMatchObject({ ok: false });
    expect(await step(stranger, trancheId, 'claim', files)).toMatchObject({ ok: false, problem: { kind: 'forbidden' } });
    expect(await counts()).toEqual(before);
  });

  test.each([
    `UPDATE evidence_content SET bytes = 'x'`,
    `DELETE FROM evidence_content`,
    `TRUNCATE evidence_content CASCADE`,
    `UPDATE evidence_file SET name = 'other.pdf'`,
    `DELETE FROM evidence_file`,
    `TRUNCATE evidence_file`,
  ])('is never changed: %s', async (statement) => {
    await expect(queryRows(raw(statement))).rejects.toMatchObject({ code: '23001' });
  });

  test.each([
    [`INSERT INTO evidence_content (sha256, bytes) VALUES (repeat('a', 64), 'x')`, 'evidence_content_is_what_it_says'],
    [`INSERT INTO evidence_content (sha256, bytes) VALUES (encode(sha256(''), 'hex'), '')`, 'evidence_content_is_of_some_size'],
    [`INSERT INTO evidence_file SELECT gen_random_uuid()::text, sha256, name, media_type, size_bytes, NULL, NULL, NULL, recorded_at, recorded_by_user_id FROM evidence_file LIMIT 1`, 'evidence_file_is_of_one_act'],
    [`INSERT INTO evidence_file SELECT gen_random_uuid()::text, sha256, '', media_type, size_bytes, tranche_event_id, gate_decision_id, ledger_entry_id, recorded_at, recorded_by_user_id FROM evidence_file LIMIT 1`, 'evidence_file_is_named'],
  ])('is only what it says: %s', async (statement, constraint) => {
    await expect(queryRows(raw(statement))).rejects.toMatchObject({ constraint });
  });

  test('is vouched for by the audit record, to the byte', async () => {
    const findings = async () => (await verifyAudit(requireDatabaseUrl())).findings.map(({ kind, table, key }) => ({ kind, table, key }));
    expect(await findings()).toEqual([]);
    const url = new URL(inject('testServer').adminConnectionString);
    url.pathname = new URL(requireDatabaseUrl()).pathname;
    const client = new pg.Client({ connectionString: url.href });
    await client.connect();
    try {
      await client.query(`SET session_replication_role = 'replica'`);
      await client.query(`ALTER TABLE evidence_content DROP CONSTRAINT evidence_content_is_what_it_says`);
      const key = sha256(png());
      await client.query(`UPDATE evidence_content SET bytes = set_byte(bytes, 30, 1) WHERE sha256 = $1`, [key]);
      expect(await findings()).toEqual([{ kind: 'row changed', table: 'evidence_content', key }]);
      await client.query(`DELETE FROM evidence_content WHERE sha256 = $1`, [key]);
      expect(await findings()).toEqual([{ kind: 'row removed', table: 'evidence_content', key }]);
    } finally {
      await client.end();
    }
  });
});
