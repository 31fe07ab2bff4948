import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { verifyAudit } from '@/lib/audit/verify-audit';
import { decideNomination } from '@/lib/commands/nomination/decide-nomination';
import { saveDraft } from '@/lib/commands/nomination/save-draft';
import { startDraft } from '@/lib/commands/nomination/start-draft';
import { withdrawNomination } from '@/lib/commands/nomination/withdraw-nomination';
import type { Result } from '@/lib/commands/result';
import { requireDatabaseUrl } from '@/lib/config/environment';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { Actor } from '@/lib/domain/people/actor';
import { askedNow, must, STEPS, writeDraft } from '@/tests/factories/nominate';
import { addPerson } from '@/tests/factories/people';
import { Random } from '@/tests/factories/random';
import { howMany, seedOfRun } from '@/tests/setup/how-many';

let nominator: Actor;
let follower: Actor;
let officer: Actor;
const deciders: Actor[] = [];

beforeAll(async () => {
  nominator = await addPerson('trust_lead', 'RBL');
  follower = await addPerson('trust_lead', 'RA9');
  officer = await addPerson('programme_officer');
  deciders.push(await addPerson('vetting_officer'), await addPerson('vetting_officer'));
});

async function beingVetted(): Promise<string> {
  const reference = await writeDraft(nominator, 'wirral', 'RA9');
  await must(STEPS.send(nominator, reference));
  await must(STEPS.countersign(follower, reference));
  await must(STEPS.startVetting(deciders[0] as Actor, reference));
  return reference;
}

async function stepsOf(reference: string): Promise<string[]> {
  return (await queryRows<{ status: string }>(sql`SELECT status::text AS status FROM fast_follower_status_event WHERE fast_follower_reference = ${reference} ORDER BY recorded_at`)).map(({ status }) => status);
}

const shuffled = <Item>(items: readonly Item[], random: Random) => items.map((item) => ({ item, place: random.next() })).sort((a, b) => a.place - b.place).map(({ item }) => item);

describe('many at once', () => {
  test('two who decide, one who withdraws, every form sent twice: one of them is taken, and the others are told by whom', { timeout: howMany({ inTest: 60_000, inSoak: 600_000 }) }, async () => {
    const count = howMany({ inTest: 40, inSoak: 200 });
    const random = new Random(seedOfRun());
    const reference = await beingVetted();
    const { version } = await askedNow(reference);
    const forms = Array.from({ length: count / 2 }, (_, index) => {
      const asked = { reference, version, submission: randomUUID() };
      if (index % 5 === 0) return () => withdrawNomination(nominator, asked, { reason: 'Plans changed' });
      const decision = index % 2 === 0 ? ({ decision: 'approved', reason: null, conditions: [] } as const) : ({ decision: 'declined', reason: `Reason ${index}`, conditions: [] } as const);
      return () => decideNomination(deciders[index % 2] as Actor, asked, decision);
    });
    const sent = shuffled([...forms, ...forms], random);
    const results = await Promise.all(sent.map(async (send) => ({ send, result: await send() })));
    const taken = results.filter(({ result }) => result.ok);
    expect(taken).toHaveLength(2);
    expect(taken[0]?.send).toBe(taken[1]?.send);
    for (const { result } of results.filter(({ result: answer }) => !answer.ok) as { result: Extract<Result<null>, { ok: false }> }[]) {
      // Whoever may not ask it any more is told so; everyone else what changed meanwhile.
      expect(result.problem.kind).toBe('conflict');
      expect(result.problem.meanwhile?.acts).toHaveLength(1);
      expect(result.problem.meanwhile?.acts[0]?.actorName).not.toBeNull();
    }
    expect(await stepsOf(reference)).toHaveLength(5);
    if ((await stepsOf(reference)).at(-1) === 'approved') await must(STEPS.withdraw(officer, reference));
  });

  test('what was typed can be saved on top of what changed meanwhile', async () => {
    const reference = await writeDraft(nominator, 'wirral', 'RA9');
    const opened = await askedNow(reference);
    const other = await addPerson('trust_lead', 'RBL');
    await must(saveDraft(other, await askedNow(reference), { part: 'reason', reason: 'Another reason' }));
    const behind = await saveDraft(nominator, opened, { part: 'reason', reason: 'My reason' });
    expect(behind).toMatchObject({ ok: false, problem: { kind: 'conflict', meanwhile: { acts: [{ type: 'nomination.draft_changed', actorName: 'A Person' }] } } });
    const version = behind.ok ? 0 : (behind.problem.meanwhile?.version ?? 0);
    await must(saveDraft(nominator, { ...opened, version }, { part: 'reason', reason: 'My reason' }));
    expect(await queryRows(sql`SELECT reason FROM nomination_draft WHERE fast_follower_reference = ${reference}`)).toEqual([{ reason: 'My reason' }]);
  });

  test('a draft begun twice with one form is one draft', async () => {
    const submission = randomUUID();
    const begun = await Promise.all(Array.from({ length: 10 }, () => startDraft(nominator, { exemplarSlug: 'wirral', submission })));
    expect(new Set(begun.map((result) => (result.ok ? result.value.reference : 'refused'))).size).toBe(1);
    expect(begun[0]?.ok).toBe(true);
  });

  test('leaves a record that holds', async () => {
    expect((await verifyAudit(requireDatabaseUrl())).findings).toEqual([]);
  });
});
