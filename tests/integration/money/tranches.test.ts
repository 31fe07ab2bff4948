import { beforeAll, describe, expect, test } from 'vitest';
import { ledgerRefOf } from '@/lib/audit/ledger-ref';
import { verifyAudit } from '@/lib/audit/verify-audit';
import { addTranche } from '@/lib/commands/money/add-tranche';
import { addTrancheGate, decideTrancheGate } from '@/lib/commands/money/keep-tranche-gate';
import { takeTrancheStep } from '@/lib/commands/money/take-tranche-step';
import type { Result } from '@/lib/commands/result';
import { requireDatabaseUrl } from '@/lib/config/environment';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { LedgerOwner } from '@/lib/domain/funding/ledger-owner';
import type { Actor } from '@/lib/domain/people/actor';
import type { TranchePart } from '@/lib/domain/tranche/tranche-kind';
import type { TrancheStep } from '@/lib/domain/tranche/tranche-steps';
import { listTrancheWork } from '@/lib/queries/work/list-tranche-work';
import { listTranches } from '@/lib/queries/tranche/list-tranches';
import { toTrancheView } from '@/lib/view/tranche/to-tranche-view';
import { makeActor } from '@/tests/factories/make-actor';
import { readingAt } from '@/tests/factories/reading-at';
import { recordingForm } from '@/tests/factories/recording-form';

const POUNDS = 100n;

/** Each test has an award of its own, with the code of a trust that leads it. */
const AWARDS = [
  ['wirral', 'RBL'],
  ['west-suffolk', 'RGR'],
  ['luton-and-dunstable', 'RC9'],
  ['cambridge', 'RGT'],
  ['southampton', 'RHM'],
] as const;

let [officer, second, programme]: Actor[] = [];

const who = (actor: Actor | undefined): Actor => {
  if (actor === undefined) throw new Error('Nobody is there to act.');
  return actor;
};

beforeAll(async () => {
  [officer, second, programme] = [await makeActor('finance_officer'), await makeActor('finance_officer'), await makeActor('programme_officer')];
});

const ownerOf = (slug: string): LedgerOwner => ({ kind: 'exemplar', reference: slug });

async function machinery(owner: LedgerOwner) {
  const { submission, version } = await recordingForm(ledgerRefOf(owner), '2018-01-01');
  return { submission, version, owner };
}

function idOf(result: Result<{ id: string }>): string {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value.id;
}

async function step(actor: Actor | undefined, slug: string, trancheId: string, name: TrancheStep, more: { amount?: bigint; dueOn?: string; reason?: string } = {}) {
  return takeTrancheStep(who(actor), { ...(await machinery(ownerOf(slug))), trancheId, step: name, amount: more.amount ?? null, dueOn: more.dueOn ?? null, reason: more.reason ?? 'As asked' });
}

/** A tranche of £1,000, agreed. */
async function agreed(slug: string, part: TranchePart): Promise<string> {
  const id = idOf(await addTranche(who(officer), { ...(await machinery(ownerOf(slug))), part, amount: 1_000n * POUNDS, dueOn: '2018-03-31', condition: null }));
  idOf(await step(officer, slug, id, 'agree', { amount: 1_000n * POUNDS, dueOn: '2018-03-31' }));
  return id;
}

async function read(id: string) {
  const [tranche] = await listTranches(await readingAt(null), { id });
  if (tranche === undefined) throw new Error('The tranche is not there.');
  return tranche;
}

describe('a tranche', () => {
  const [slug, odsCode] = AWARDS[0];

  test('is claimed by its trust, released by another, and its release is in the ledger', async () => {
    const lead = await makeActor('trust_lead', odsCode);
    const id = await agreed(slug, 'upfront');
    expect(await step(officer, slug, id, 'claim', { amount: 1_000n * POUNDS })).toMatchObject({ ok: false, problem: { kind: 'forbidden' } });
    expect(await step(await makeActor('trust_lead', 'RM3'), slug, id, 'claim', { amount: 1_000n * POUNDS })).toMatchObject({ ok: false, problem: { kind: 'forbidden' } });
    expect(await step(lead, slug, id, 'claim', { amount: 1_001n * POUNDS })).toMatchObject({ ok: false, problem: { fields: { amount: expect.stringMatching(/£1,000\.00/) as unknown } } });
    idOf(await step(lead, slug, id, 'claim', { amount: 1_000n * POUNDS, reason: 'The board approved it' }));
    idOf(await step(officer, slug, id, 'release', { amount: 400n * POUNDS, reason: 'Half of the evidence is there' }));
    expect(await read(id)).toMatchObject({ releasedPence: 40_000 });
    expect(await step(officer, slug, id, 'release', { amount: POUNDS })).toMatchObject({ ok: false, problem: { message: 'Nothing is claimed' } });
    const [entry] = await queryRows(sql`SELECT kind::text AS kind, amount_pence::text AS amount, exemplar_slug FROM ledger_entry WHERE tranche_id = ${id}`);
    expect(entry).toEqual({ kind: 'released', amount: '40000', exemplar_slug: slug });
    const view = toTrancheView(await read(id), lead, '2018-04-30', true);
    expect(view).toMatchObject({ original: '£1,000, 31 March 2018', current: '£1,000, 31 March 2018', released: '£400', standing: 'Released in part', slip: '30 days later than first agreed' });
    expect(view.actions.map(({ label }) => label)).toEqual(['Forecast a tranche', 'Claim a tranche']);
  });

  test('may be refused, forecast, agreed anew and stopped, and keeps what was agreed first', async () => {
    const [ownSlug, ownCode] = AWARDS[1];
    const lead = await makeActor('trust_lead', ownCode);
    const id = await agreed(ownSlug, 'milestone');
    idOf(await step(lead, ownSlug, id, 'claim', { amount: 5n * POUNDS }));
    idOf(await step(officer, ownSlug, id, 'refuse', { reason: 'Nothing shows it' }));
    idOf(await step(lead, ownSlug, id, 'forecast', { amount: 900n * POUNDS, dueOn: '2018-06-30', reason: 'Later' }));
    expect(toTrancheView(await read(id), null, '2018-04-01', true)).toMatchObject({ forecast: '£900, 30 June 2018', slip: '91 days later than first agreed', actions: [] });
    idOf(await step(officer, ownSlug, id, 'agree', { amount: 900n * POUNDS, dueOn: '2018-07-31', reason: 'Agreed anew' }));
    expect(toTrancheView(await read(id), null, '2018-04-01', false)).toMatchObject({ original: '£1,000, 31 March 2018', current: '£900, 31 July 2018', slip: '122 days later than first agreed; on the day last agreed' });
    idOf(await step(officer, ownSlug, id, 'stop'));
    expect(await step(lead, ownSlug, id, 'claim', { amount: POUNDS })).toMatchObject({ ok: false, problem: { message: 'It was stopped' } });
  });
});

test('of two who release at once, one does, twenty times over; and the parts add up to the whole', { timeout: 60_000 }, async () => {
  const [slug, odsCode] = AWARDS[2];
  const lead = await makeActor('trust_lead', odsCode);
  const id = await agreed(slug, 'milestone');
  for (let time = 1; time <= 20; time += 1) {
    idOf(await step(lead, slug, id, 'claim', { amount: 50n * POUNDS }));
    const forms = await Promise.all([machinery(ownerOf(slug)), machinery(ownerOf(slug))]);
    const answers = await Promise.all(forms.map((form, index) => takeTrancheStep(who(index === 0 ? officer : second), { ...form, trancheId: id, step: 'release', amount: 50n * POUNDS, dueOn: null, reason: 'As asked' })));
    expect(answers.map((answer) => (answer.ok ? 'released' : answer.problem.kind)).sort()).toEqual(['conflict', 'released']);
    expect(await read(id)).toMatchObject({ releasedPence: time * 5_000 });
    // Whoever reads it again finds the claim answered.
    expect(await step(second, slug, id, 'release', { amount: POUNDS })).toMatchObject({ ok: false, problem: { message: 'Nothing is claimed' } });
  }
  expect(await queryRows(sql`SELECT count(*)::int AS entries, sum(amount_pence)::text AS pence FROM ledger_entry WHERE tranche_id = ${id} AND kind = 'released'`)).toEqual([{ entries: 20, pence: '100000' }]);
  expect(await step(lead, slug, id, 'claim', { amount: POUNDS })).toMatchObject({ ok: false, problem: { message: 'All of it has been released' } });
});

describe('a final tranche of which a gate was late', () => {
  test('waits for an exception by another than claimed it and than releases it', async () => {
    const [slug, odsCode] = AWARDS[3];
    const owner = ownerOf(slug);
    const lead = await makeActor('trust_lead', odsCode);
    const id = await agreed(slug, 'final');
    const gate = idOf(await addTrancheGate(who(programme), { ...(await machinery(owner)), trancheId: id, title: 'Live on every ward', gateOwner: 'trust', dueOn: '2018-03-31' }));
    expect(await addTrancheGate(lead, { ...(await machinery(owner)), trancheId: id, title: 'Another', gateOwner: 'trust', dueOn: null })).toMatchObject({ ok: false, problem: { kind: 'forbidden' } });
    idOf(await step(lead, slug, id, 'claim', { amount: 1_000n * POUNDS }));
    const release = (by: Actor | undefined) => step(by, slug, id, 'release', { amount: 1_000n * POUNDS });
    const workOf = async (actor: Actor | undefined) => {
      const { toAnswer, gatesDue } = await listTrancheWork(await readingAt(null), who(actor), 30);
      return [...toAnswer.filter(({ tranche }) => tranche.id === id).map(({ step: next }) => next), ...gatesDue.filter(({ tranche }) => tranche.id === id).map(({ gate: due }) => due.title)];
    };
    expect(await release(officer)).toMatchObject({ ok: false, problem: { message: '“Live on every ward” has not been shown' } });
    expect([await workOf(officer), await workOf(lead)]).toEqual([['set-aside', 'Live on every ward'], ['Live on every ward']]);
    idOf(await decideTrancheGate(who(programme), { ...(await machinery(owner)), trancheId: id, gateId: gate, outcome: 'met', on: '2018-04-01', reason: null }));
    expect(await release(officer)).toMatchObject({ ok: false, problem: { message: expect.stringMatching(/was late: the final tranche waits/) as unknown } });
    expect(await step(lead, slug, id, 'set-aside')).toMatchObject({ ok: false, problem: { kind: 'forbidden' } });
    idOf(await step(second, slug, id, 'set-aside', { reason: 'A day late, and no harm done' }));
    expect(await release(second)).toMatchObject({ ok: false, problem: { message: 'Who recorded the exception cannot release it' } });
    expect([await workOf(officer), await workOf(second), await workOf(lead)]).toEqual([['release'], [], []]);
    idOf(await release(officer));
    expect([await workOf(officer), await workOf(lead)]).toEqual([[], []]);
    expect(await addTranche(who(officer), { ...(await machinery(owner)), part: 'milestone', amount: POUNDS, dueOn: '2019-01-01', condition: null })).toMatchObject({ ok: false, problem: { message: expect.stringMatching(/nothing comes after it/) as unknown } });
  });

  test('is not released by who claimed it, whatever roles they hold besides', async () => {
    const [slug, odsCode] = AWARDS[4];
    const both = await makeActor('trust_lead', odsCode);
    await queryRows(sql`INSERT INTO role_grant (id, user_id, role, starts_on) VALUES (gen_random_uuid(), ${both.userId}, 'finance_officer', current_date - 1)`);
    const id = await agreed(slug, 'milestone');
    idOf(await step(both, slug, id, 'claim', { amount: 1_000n * POUNDS }));
    expect(await step(both, slug, id, 'release', { amount: 1_000n * POUNDS })).toMatchObject({ ok: false, problem: { message: 'Who claimed it cannot release it' } });
    idOf(await step(officer, slug, id, 'release', { amount: 1_000n * POUNDS }));
    idOf(await step(officer, slug, id, 'return', { amount: 300n * POUNDS }));
    idOf(await step(officer, slug, id, 'propose-write-off', { amount: 700n * POUNDS }));
    expect(await step(officer, slug, id, 'approve-write-off')).toMatchObject({ ok: false, problem: { message: 'Who proposed the write-off cannot approve it' } });
    idOf(await step(second, slug, id, 'approve-write-off'));
    expect(await read(id)).toMatchObject({ releasedPence: 100_000, returnedPence: 30_000, writtenOffPence: 70_000 });
  });
});

test('tranches are of awards and of public pairings', async () => {
  for (const owner of [{ kind: 'cohort', reference: 'ambulance' }, { kind: 'exemplar', reference: 'atlantis' }, { kind: 'fast_follower', reference: 'FF-atlantis' }] as const) {
    expect(await addTranche(who(officer), { ...(await machinery(owner)), part: 'upfront', amount: POUNDS, dueOn: '2018-03-31', condition: null })).toMatchObject({ ok: false, problem: { kind: 'not found' } });
  }
  idOf(await addTranche(who(officer), { ...(await machinery({ kind: 'fast_follower', reference: 'FF-pennine-salford' })), part: 'upfront', amount: POUNDS, dueOn: '2018-03-31', condition: 'Signed' }));
  expect(await listTranches(await readingAt(null), { followerReference: 'FF-pennine-salford' })).toMatchObject([{ condition: 'Signed', ownerKey: 'fast_follower:FF-pennine-salford', odsCodes: ['RW6'] }]);
});

test('the audit record holds', async () => {
  const { findings } = await verifyAudit(requireDatabaseUrl());
  expect(findings.filter((finding) => !JSON.stringify(finding).includes('role_grant'))).toEqual([]);
});
