import { beforeAll, describe, expect, test } from 'vitest';
import { toReader } from '@/lib/auth/to-reader';
import { ANYONE, type Reader } from '@/lib/auth/reader';
import type { Result } from '@/lib/commands/result';
import { getDataRevision } from '@/lib/db/data-revision';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { Actor } from '@/lib/domain/people/actor';
import { addPerson } from '@/tests/factories/people';
import { must, STEPS, writeDraft } from '@/tests/factories/nominate';
import { readExport } from '@/tests/factories/read-export';
import { readingAt } from '@/tests/factories/reading-at';
import { everythingShown } from '@/tests/factories/seen-by-anyone';

const EXEMPLAR = 'wirral';
const TRUST = 'RA9';
const FOOTPRINT = 'E54000037';

let nominator: Actor;
let follower: Actor;
let vetting: Actor;
let elsewhere: Actor;

beforeAll(async () => {
  nominator = await addPerson('trust_lead', 'RBL');
  follower = await addPerson('trust_lead', TRUST);
  vetting = await addPerson('vetting_officer');
  elsewhere = await addPerson('trust_lead', 'RM3');
});

type Step = readonly [string, () => Promise<Result<null>>];

/** What a stranger, and the lead of a trust that has no part in it, are shown. */
async function shownTo(reader: Reader, reference: string, knownAt: string | null = null): Promise<string[]> {
  return everythingShown(await readingAt(null, knownAt, reader), { reference, exemplarSlug: EXEMPLAR, odsCode: TRUST, footprintCode: FOOTPRINT });
}

async function filesKnownAt(instant: string): Promise<string[]> {
  return Promise.all(
    (['fast-followers', 'trusts', 'statuses', 'sources', 'footprints'] as const).flatMap((table) => (['csv', 'json'] as const).map(async (format) => (await readExport(table, { format, asAt: '2030-01-01', knownAt: instant })).text)),
  );
}

/** Plays a nomination, and proves after each step that neither of them is shown anything else than before it. */
async function learnNothing(steps: (reference: string) => readonly Step[]): Promise<string> {
  const readers = [ANYONE, toReader(elsewhere)];
  const { changedAt: instant } = await getDataRevision();
  const before = await Promise.all(readers.map((reader) => shownTo(reader, 'FF-wirral-none')));
  const files = await filesKnownAt(instant);
  const reference = await writeDraft(nominator, EXEMPLAR, TRUST);
  const expectNothing = async (step: string) => {
    expect(await Promise.all(readers.map((reader) => shownTo(reader, reference))), step).toEqual(before);
    expect(await filesKnownAt(instant), step).toEqual(files);
  };
  await expectNothing('a draft');
  for (const [name, take] of steps(reference)) {
    expect(await take(), name).toEqual({ ok: true, value: null });
    await expectNothing(name);
  }
  return reference;
}

describe('a stranger, and the lead of another trust, learn nothing of a nomination', () => {
  test('that its trust refuses', async () => {
    await learnNothing((reference) => [
      ['sent', () => STEPS.send(nominator, reference)],
      ['refused', () => STEPS.refuse(follower, reference)],
    ]);
  });

  test('that is declined after changes', async () => {
    await learnNothing((reference) => [
      ['sent', () => STEPS.send(nominator, reference)],
      ['countersigned', () => STEPS.countersign(follower, reference)],
      ['vetting', () => STEPS.startVetting(vetting, reference)],
      ['changes requested', () => STEPS.decide(vetting, reference, { decision: 'changes_requested', reason: 'Say which wards' })],
      ['sent again', () => STEPS.send(nominator, reference)],
      ['countersigned again', () => STEPS.countersign(follower, reference)],
      ['vetting again', () => STEPS.startVetting(vetting, reference)],
      ['declined', () => STEPS.decide(vetting, reference, { decision: 'declined', reason: 'Too far apart' })],
    ]);
  });

  test('that is withdrawn while it is vetted', async () => {
    await learnNothing((reference) => [
      ['sent', () => STEPS.send(nominator, reference)],
      ['countersigned', () => STEPS.countersign(follower, reference)],
      ['vetting', () => STEPS.startVetting(vetting, reference)],
      ['withdrawn', () => STEPS.withdraw(nominator, reference)],
    ]);
  });

  test('until it is approved; and what was known before then stays as it was', async () => {
    const reference = await learnNothing((nominated) => [
      ['sent', () => STEPS.send(nominator, nominated)],
      ['countersigned', () => STEPS.countersign(follower, nominated)],
      ['vetting', () => STEPS.startVetting(vetting, nominated)],
    ]);
    const { changedAt: instant } = await getDataRevision();
    const before = await Promise.all([shownTo(ANYONE, reference, instant), filesKnownAt(instant)]);
    const parties = await Promise.all([nominator, follower].map((actor) => shownTo(toReader(actor), reference, instant)));
    await must(STEPS.decide(vetting, reference, { decision: 'approved_with_conditions', conditions: [{ statement: 'A plan for theatres', owner: 'trust', dueOn: '2099-01-31' }] }));
    expect(await Promise.all([shownTo(ANYONE, reference, instant), filesKnownAt(instant)])).toEqual(before);
    expect(await Promise.all([nominator, follower].map((actor) => shownTo(toReader(actor), reference, instant)))).toEqual(parties);
    const now = (await shownTo(ANYONE, reference)).join(' ');
    for (const word of [reference, 'approved_with_conditions', 'countersigned', 'A plan for theatres', 'gde-tracker']) expect(now).toContain(word);
    const [pairing] = await queryRows<{ since: string; decided: string }>(sql`
      SELECT ff.public_from AS since, (SELECT e.recorded_at FROM fast_follower_status_event e WHERE e.fast_follower_reference = ff.reference AND e.status = 'approved_with_conditions') AS decided
      FROM fast_follower ff WHERE ff.reference = ${reference}`);
    expect(pairing?.since).toBe(pairing?.decided);
  });
});
