// Random commands by random people: whatever they ask, in whatever order, every state is legal and the events fold to what the tables show.
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { verifyAudit } from '@/lib/audit/verify-audit';
import { toReader } from '@/lib/auth/to-reader';
import { ANYONE } from '@/lib/auth/reader';
import { giveGrant } from '@/lib/commands/people/give-grant';
import type { Result } from '@/lib/commands/result';
import { requireDatabaseUrl } from '@/lib/config/environment';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import { inTransaction } from '@/lib/db/transaction';
import { FAST_FOLLOWER_TRANSITIONS, type FastFollowerStatus } from '@/lib/domain/fast-follower/status';
import type { Actor } from '@/lib/domain/people/actor';
import { getFastFollower } from '@/lib/queries/fast-follower/get-fast-follower';
import { must, STEPS, writeDraft } from '@/tests/factories/nominate';
import { addPerson } from '@/tests/factories/people';
import { readingAt } from '@/tests/factories/reading-at';
import { howMany, seedOfRun } from '@/tests/setup/how-many';

const PEOPLE = ['nominator', 'follower', 'vetting', 'officer', 'stranger', 'both'] as const;
type Person = (typeof PEOPLE)[number];

const people = {} as Record<Person, Actor>;

beforeAll(async () => {
  people.nominator = await addPerson('trust_lead', 'RBL');
  people.follower = await addPerson('trust_lead', 'RA9');
  people.vetting = await addPerson('vetting_officer');
  people.officer = await addPerson('programme_officer');
  people.stranger = await addPerson('trust_lead', 'RM3');
  people.both = await addPerson('vetting_officer');
  // Vets and leads the follower too: may countersign, and never decide.
  const { both } = people;
  await inTransaction((tx) => giveGrant(tx, { system: 'command line' }, { userId: both.userId, role: 'trust_lead', odsCode: 'RA9', startsOn: '2020-01-01', endsOn: null }));
  people.both = { ...people.both, roles: [...people.both.roles, { role: 'trust_lead', odsCode: 'RA9' }] };
});

const condition = { statement: 'A plan for theatres', owner: 'trust', dueOn: '2099-01-31' } as const;

const ACTIONS: Readonly<Record<string, (actor: Actor, reference: string) => Promise<Result<null>>>> = {
  send: STEPS.send,
  countersign: STEPS.countersign,
  refuse: STEPS.refuse,
  startVetting: STEPS.startVetting,
  approve: (actor, reference) => STEPS.decide(actor, reference),
  approveWithConditions: (actor, reference) => STEPS.decide(actor, reference, { decision: 'approved_with_conditions', conditions: [condition] }),
  requestChanges: (actor, reference) => STEPS.decide(actor, reference, { decision: 'changes_requested', reason: 'Say which wards' }),
  decline: (actor, reference) => STEPS.decide(actor, reference, { decision: 'declined', reason: 'Too far apart' }),
  meetConditions: (actor, reference) => STEPS.advance(actor, reference, 'approved'),
  signAgreement: (actor, reference) => STEPS.advance(actor, reference, 'agreement_signed'),
  deliver: (actor, reference) => STEPS.advance(actor, reference, 'delivering'),
  complete: (actor, reference) => STEPS.advance(actor, reference, 'completed'),
  withdraw: STEPS.withdraw,
};

/** Who may take each action at all, written down anew. */
const MAY: Readonly<Record<string, readonly Person[]>> = {
  send: ['nominator'],
  countersign: ['follower', 'both'],
  refuse: ['follower', 'both'],
  startVetting: ['vetting'],
  approve: ['vetting'],
  approveWithConditions: ['vetting'],
  requestChanges: ['vetting'],
  decline: ['vetting'],
  meetConditions: ['vetting'],
  signAgreement: ['officer'],
  deliver: ['officer'],
  complete: ['officer'],
  withdraw: ['nominator', 'officer'],
};

const IN_FAVOUR = ['approved', 'approved_with_conditions', 'agreement_signed', 'delivering', 'completed'];

type StepRow = { status: FastFollowerStatus; recorded_at: string; recorded_by_user_id: string };

async function stepsOf(reference: string): Promise<StepRow[]> {
  return queryRows<StepRow>(sql`SELECT status::text AS status, recorded_at, recorded_by_user_id FROM fast_follower_status_event WHERE fast_follower_reference = ${reference} ORDER BY recorded_at`);
}

/** What may be asked of each status, written down anew, by who may: the likelier the more often it stands here. */
const LEADS_ON: Readonly<Record<FastFollowerStatus, readonly (readonly [string, Person])[]>> = {
  draft: [['send', 'nominator'], ['send', 'nominator'], ['send', 'nominator'], ['withdraw', 'nominator']],
  nominated: [['countersign', 'follower'], ['countersign', 'both'], ['countersign', 'follower'], ['countersign', 'both'], ['refuse', 'follower'], ['withdraw', 'nominator']],
  countersigned: [['startVetting', 'vetting'], ['startVetting', 'vetting'], ['startVetting', 'vetting'], ['startVetting', 'vetting'], ['withdraw', 'nominator']],
  vetting: [['approve', 'vetting'], ['approveWithConditions', 'vetting'], ['approveWithConditions', 'vetting'], ['requestChanges', 'vetting'], ['decline', 'vetting'], ['withdraw', 'nominator']],
  changes_requested: [['send', 'nominator'], ['send', 'nominator'], ['send', 'nominator'], ['withdraw', 'nominator']],
  approved: [['signAgreement', 'officer'], ['deliver', 'officer'], ['complete', 'officer'], ['withdraw', 'officer']],
  approved_with_conditions: [['meetConditions', 'vetting'], ['meetConditions', 'vetting'], ['signAgreement', 'officer'], ['deliver', 'officer'], ['withdraw', 'officer']],
  agreement_signed: [['deliver', 'officer'], ['complete', 'officer'], ['withdraw', 'officer']],
  delivering: [['complete', 'officer'], ['withdraw', 'officer']],
  declined: [],
  completed: [],
  withdrawn: [],
};

// Half of them lead on, so that runs get far; half are anybody's anything.
const asked = fc.record({ leadsOn: fc.boolean(), pick: fc.nat(59), action: fc.constantFrom(...Object.keys(ACTIONS)), person: fc.constantFrom(...PEOPLE) });

test('random commands by random people reach legal states only', { timeout: howMany({ inTest: 60_000, inSoak: 3_600_000 }) }, async () => {
  const reached = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(asked, { minLength: 10, maxLength: 30 }), async (commands) => {
      const reference = await writeDraft(people.nominator, 'wirral', 'RA9');
      let status: FastFollowerStatus = 'draft';
      let isPublic = false;
      for (const { leadsOn, pick, ...wild } of commands) {
        const ways = LEADS_ON[status];
        const [action, person] = (leadsOn ? ways[pick % ways.length] : undefined) ?? [wild.action, wild.person];
        const before = await stepsOf(reference);
        const result = await (ACTIONS[action] as (actor: Actor, reference: string) => Promise<Result<null>>)(people[person], reference);
        const after = await stepsOf(reference);
        if (!result.ok) {
          expect(after, `${action} by ${person} was refused and wrote nothing`).toEqual(before);
          expect(ways.some(([way, by]) => way === action && by === person), `${action} by ${person} from ${status}: ${JSON.stringify(result.problem)}`).toBe(false);
          if (!isPublic && person === 'stranger') expect(result.problem).toEqual({ kind: 'not found', message: 'There is no such nomination' });
          continue;
        }
        expect(MAY[action], `${action} by ${person}`).toContain(person);
        const last = after.at(-1);
        expect(after.slice(0, -1)).toEqual(before);
        expect(FAST_FOLLOWER_TRANSITIONS[status], `${status} to ${last?.status}`).toContain(last?.status);
        expect(last?.recorded_by_user_id).toBe(people[person].userId);
        status = last?.status ?? status;
        isPublic ||= IN_FAVOUR.includes(status);
        reached.add(status);
      }
      // The steps, folded here, are what every reader is shown; and the acts tell the same story.
      const { reader: _reader, ...everyone } = await readingAt(null);
      for (const reader of [toReader(people.vetting), toReader(people.nominator)]) expect((await getFastFollower({ ...everyone, reader }, reference))?.status).toBe(status);
      expect((await getFastFollower({ ...everyone, reader: ANYONE }, reference))?.status ?? null).toBe(isPublic ? status : null);
      const [told] = await queryRows<{ steps: string[] }>(sql`SELECT array_agg(payload ->> 'to' ORDER BY position) AS steps FROM audit_event WHERE subject_id = ${reference} AND payload ? 'to'`);
      expect(told?.steps ?? []).toEqual((await stepsOf(reference)).slice(1).map((step) => step.status));
      await leaveNothingOpen(reference, status);
    }),
    { seed: seedOfRun(), numRuns: howMany({ inTest: 12, inSoak: 400 }), endOnFailure: true },
  );
  expect(reached.size).toBeGreaterThan(howMany({ inTest: 7, inSoak: 10 }));
  // Nothing but what this test itself did behind the product's back.
  expect((await verifyAudit(requireDatabaseUrl())).findings.filter(({ table }) => table !== 'fast_follower_trust_event')).toEqual([]);
});

/** There may be one open nomination of a pair: makes room for the next. */
async function leaveNothingOpen(reference: string, status: FastFollowerStatus): Promise<void> {
  if (status === 'completed') {
    // Completed is final. The next run nominates for the same pair, which must then be refused; its trust is taken back as an error would be.
    await queryRows(sql`UPDATE fast_follower_trust_event SET retracted_at = now(), retracted_by_user_id = ${people.officer.userId}, retraction_reason = 'A test' WHERE fast_follower_reference = ${reference} AND retracted_at IS NULL`);
    return;
  }
  if (status === 'declined' || status === 'withdrawn') return;
  await must(STEPS.withdraw(IN_FAVOUR.includes(status) ? people.officer : people.nominator, reference));
}
