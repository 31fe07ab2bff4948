import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { digestOfKey } from '@/lib/auth/api-key-secret';
import { makeKey } from '@/lib/commands/api-keys/make-key';
import { revokeKey } from '@/lib/commands/api-keys/revoke-key';
import { revokeGrant } from '@/lib/commands/people/revoke-grant';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import { londonDateOf } from '@/lib/domain/clock/london-day';
import type { Actor } from '@/lib/domain/people/actor';
import type { ApiKeyScope } from '@/lib/domain/people/api-key';
import { getKeyToRevoke, listKeysOfEveryone, listOwnKeys } from '@/lib/queries/api-keys/list-keys';
import { askApi, readApiPage } from '@/tests/factories/ask-api';
import { makeActor } from '@/tests/factories/make-actor';
import { must, STEPS, writeDraft } from '@/tests/factories/nominate';
import { giveGrant } from '@/lib/commands/people/give-grant';
import { inTransaction } from '@/lib/db/transaction';
import type { Role } from '@/lib/domain/people/role';

process.env['AUTH_SECRET'] = 'a secret of this test, long enough to be one';
process.env['API_REQUESTS_ANONYMOUS'] = '1000000';

const TODAY = londonDateOf(new Date().toISOString());
const dayAfter = (days: number) => new Date(Date.parse(TODAY) + days * 86_400_000).toISOString().slice(0, 10);

async function keyOf(actor: Actor, scope: ApiKeyScope = 'read:public'): Promise<string> {
  const made = await makeKey(actor, { submission: randomUUID(), name: 'A key of a test', scope, lastDay: dayAfter(30) });
  if (!made.ok) throw new Error(made.problem.message);
  return made.value.key;
}

const withKey = (key: string) => ({ Authorization: `Bearer ${key}` });
const idOf = async (actor: Actor) => (await listOwnKeys(actor))[0]?.id ?? '';

async function grant(actor: Actor, role: Role, odsCode: string | null = null): Promise<string> {
  return inTransaction((tx) => giveGrant(tx, { system: 'command line' }, { userId: actor.userId, role, odsCode, startsOn: TODAY, endsOn: null }));
}

async function refusal(key: string): Promise<{ status: number; challenge: string | null; detail: string }> {
  const answer = await askApi('/api/v1/exemplars?limit=1', withKey(key));
  const { detail } = (await answer.json()) as { detail: string };
  return { status: answer.status, challenge: answer.headers.get('WWW-Authenticate'), detail };
}

let analyst: Actor;
let administrator: Actor;

beforeAll(async () => {
  [analyst, administrator] = [await makeActor('analyst'), await makeActor('administrator')];
});

describe('making a key', () => {
  test('gives it once, keeps its digest only, and is an act', async () => {
    const submission = randomUUID();
    const input = { submission, name: 'Monthly report', scope: 'read:own' as const, lastDay: dayAfter(365) };
    const made = await makeKey(analyst, input);
    const key = made.ok ? made.value.key : '';
    expect(key).toMatch(/^gde_[\w-]{43}$/);
    const [item] = await listOwnKeys(analyst);
    expect(item).toMatchObject({ name: 'Monthly report', prefix: key.slice(0, 12), scopes: ['read:public', 'read:own'], lastUsedAt: null, state: 'in force' });
    expect(londonDateOf(item?.expiresAt ?? '')).toBe(dayAfter(365));
    const again = await makeKey(analyst, input);
    expect(again).toMatchObject({ ok: false, problem: { kind: 'conflict' } });
    expect((await listOwnKeys(analyst)).filter(({ name }) => name === 'Monthly report')).toHaveLength(1);
    const [kept] = await queryRows<{ text: string; acts: number }>(sql`
      SELECT (SELECT string_agg(to_jsonb(k)::text, '') FROM api_key k) || (SELECT string_agg(to_jsonb(f)::text, '') FROM form_submission f) || (SELECT string_agg(to_jsonb(a)::text, '') FROM audit_event a) AS text,
        (SELECT count(*)::int FROM audit_event WHERE type = 'api_key.made' AND actor_user_id = ${analyst.userId}) AS acts`);
    expect(kept?.text).toContain(digestOfKey(key));
    expect(kept?.text).not.toContain(key);
    expect(kept?.text).not.toContain(key.slice(12));
    expect(kept?.acts).toBe(1);
  });

  test.each([
    ['yesterday', -1, /today or later/],
    ['more than a year from now', 366, /within a year/],
  ])('refuses a last day that is %s', async (_when, days, message) => {
    const made = await makeKey(analyst, { submission: randomUUID(), name: 'Any', scope: 'read:public', lastDay: dayAfter(days) });
    expect(made).toMatchObject({ ok: false, problem: { fields: { lastDay: expect.stringMatching(message) as string } } });
  });

  test.each(['trust_lead', 'programme_officer', 'vetting_officer', 'finance_officer', 'administrator'] as const)('is not for a %s', async (role) => {
    const actor = await makeActor(role, role === 'trust_lead' ? 'RM3' : null);
    expect(await makeKey(actor, { submission: randomUUID(), name: 'Any', scope: 'read:public', lastDay: dayAfter(1) })).toMatchObject({ ok: false, problem: { kind: 'forbidden' } });
  });
});

describe('a key stands for its owner, as they are at this moment', () => {
  test('its use is told, to the minute', async () => {
    const owner = await makeActor('analyst');
    const key = await keyOf(owner);
    expect((await askApi('/api/v1/exemplars?limit=1', withKey(key))).status).toBe(200);
    const [used] = await listOwnKeys(owner);
    expect(Date.now() - Date.parse(used?.lastUsedAt ?? '')).toBeLessThan(60_000);
    await askApi('/api/v1/exemplars?limit=1', withKey(key));
    expect((await listOwnKeys(owner))[0]?.lastUsedAt).toBe(used?.lastUsedAt);
  });

  test('it reads what is hidden from others while its owner may, if that is its scope', async () => {
    const owner = await makeActor('analyst');
    const [own, open] = [await keyOf(owner, 'read:own'), await keyOf(owner)];
    const [nominator, countersigner] = [await makeActor('trust_lead', 'RM3'), await makeActor('trust_lead', 'RMC')];
    const hidden = await writeDraft(nominator, 'salford-royal', 'RMC');
    await must(STEPS.send(nominator, hidden));
    await must(STEPS.countersign(countersigner, hidden));
    const sees = async (headers: Record<string, string>) => {
      const texts = await Promise.all(['fast-followers', 'statuses'].map(async (table) => JSON.stringify(await readApiPage(`/api/v1/${table}?limit=1000&q=${hidden}`, headers))));
      const { rows } = await readApiPage(`/api/v1/fast-followers?limit=1000`, headers);
      return texts.some((text) => text.split(`"${hidden}"`).length > 2) || rows.some((row) => row['reference'] === hidden);
    };
    expect([await sees({}), await sees(withKey(open)), await sees(withKey(own))]).toEqual([false, false, false]);
    const lead = await grant(owner, 'trust_lead', 'RMC');
    expect([await sees({}), await sees(withKey(open)), await sees(withKey(own))]).toEqual([false, false, true]);
    await must(revokeGrant(administrator, { grantId: lead, reason: 'Left' }));
    expect(await sees(withKey(own))).toBe(false);
    await grant(owner, 'trust_lead', 'RBL');
    expect(await sees(withKey(own))).toBe(false);
  });

  test('two readers are never given the same answer from memory, nor the same tag', async () => {
    const owner = await makeActor('analyst');
    const key = await keyOf(owner, 'read:own');
    await grant(owner, 'programme_officer');
    const [open, own] = [await askApi('/api/v1/statuses?limit=5'), await askApi('/api/v1/statuses?limit=5', withKey(key))];
    expect(own.headers.get('ETag')).not.toBe(open.headers.get('ETag'));
    expect(own.headers.get('Cache-Control')).toContain('private');
    expect(own.headers.get('Vary')).toContain('Authorization');
  });

  test.each([
    ['nobody made', () => Promise.resolve(`gde_${'A'.repeat(43)}`), /no such key/],
    ['is cut short', async () => (await keyOf(await makeActor('analyst'))).slice(0, -1), /Bearer gde_/],
    [
      'was revoked',
      async () => {
        const owner = await makeActor('analyst');
        const key = await keyOf(owner);
        await must(revokeKey(owner, { submission: randomUUID(), keyId: await idOf(owner), reason: null }));
        return key;
      },
      /revoked/,
    ],
    [
      'has run out',
      async () => {
        const owner = await makeActor('analyst');
        const key = await keyOf(owner);
        await queryRows(sql`UPDATE api_key SET expires_at = clock_timestamp() WHERE user_id = ${owner.userId}`);
        return key;
      },
      /run out/,
    ],
    [
      "'s owner is not an analyst any more",
      async () => {
        const owner = await makeActor('analyst');
        const key = await keyOf(owner);
        const [held] = await queryRows<{ id: string }>(sql`SELECT id FROM role_grant WHERE user_id = ${owner.userId}`);
        await must(revokeGrant(administrator, { grantId: held?.id ?? '', reason: 'Left' }));
        return key;
      },
      /not an analyst/,
    ],
    [
      "'s owner must set up an authenticator app first",
      async () => {
        const owner = await makeActor('analyst');
        const key = await keyOf(owner);
        await grant(owner, 'finance_officer');
        await queryRows(sql`INSERT INTO second_factor_rule (role, required_by_user_id) VALUES ('finance_officer', ${administrator.userId}) ON CONFLICT DO NOTHING`);
        return key;
      },
      /authenticator app/,
    ],
  ])('a key that %s is refused', async (_what, make, reason) => {
    const { status, challenge, detail } = await refusal(await make());
    expect([status, challenge]).toEqual([401, 'Bearer realm="api", error="invalid_token"']);
    expect(detail).toMatch(reason);
  });

  test('a key without a scope may do nothing', async () => {
    const owner = await makeActor('analyst');
    const key = await keyOf(owner);
    await queryRows(sql`UPDATE api_key SET scopes = '{}' WHERE user_id = ${owner.userId}`);
    expect(await refusal(key)).toMatchObject({ status: 403, challenge: expect.stringContaining('insufficient_scope') as string });
  });

  test('a cookie is not read', async () => {
    expect((await askApi('/api/v1/exemplars?limit=1', { cookie: 'better-auth.session_token=anything' })).status).toBe(200);
  });
});

describe('revoking a key', () => {
  test('is for its owner and for administrators; to others there is no such key', async () => {
    const [owner, other] = [await makeActor('analyst'), await makeActor('analyst')];
    await keyOf(owner);
    const keyId = await idOf(owner);
    expect(await getKeyToRevoke(other, keyId)).toBeNull();
    expect(await listKeysOfEveryone(other)).toBeNull();
    expect(await revokeKey(other, { submission: randomUUID(), keyId, reason: null })).toMatchObject({ ok: false, problem: { kind: 'not found' } });
    expect((await listKeysOfEveryone(administrator))?.map(({ id }) => id)).toContain(keyId);
    expect((await getKeyToRevoke(administrator, keyId))?.id).toBe(keyId);
    await must(revokeKey(administrator, { submission: randomUUID(), keyId, reason: 'Found in a public repository' }));
    expect((await listOwnKeys(owner))[0]?.state).toBe('revoked');
    const outcomes = await Promise.all([1, 2].map(() => revokeKey(owner, { submission: randomUUID(), keyId, reason: null })));
    expect(outcomes.every((outcome) => !outcome.ok && outcome.problem.kind === 'conflict')).toBe(true);
    const acts = await queryRows<{ about: unknown }>(sql`SELECT payload -> 'about' AS about FROM audit_event WHERE type = 'api_key.revoked' AND payload ->> 'keyId' = ${keyId}`);
    expect(acts).toEqual([{ about: [`user/${owner.userId}`] }]);
  });
});
