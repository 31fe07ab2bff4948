import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { getDataRevision } from '@/lib/db/data-revision';
import { makeKey } from '@/lib/commands/api-keys/make-key';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import { londonDateOf } from '@/lib/domain/clock/london-day';
import { countApiRequest } from '@/lib/auth/count-api-requests';
import { askApi } from '@/tests/factories/ask-api';
import { makeActor } from '@/tests/factories/make-actor';

process.env['AUTH_SECRET'] = 'a secret of this test, long enough to be one';
process.env['API_REQUESTS_ANONYMOUS'] = '20';
process.env['API_REQUESTS_KEY'] = '30';

const from = (address: string) => ({ 'X-Forwarded-For': address });

async function ask(headers: Record<string, string>) {
  const { status, headers: told } = await askApi('/api/v1/exemplars?limit=1', headers);
  return { status, left: Number(/;r=(\d+);/.exec(told.get('RateLimit') ?? '')?.[1]), policy: told.get('RateLimit-Policy'), retryAfter: told.get('Retry-After') };
}

test('requests at once from one address are each counted once, and the one too many is told when to come back', async () => {
  const { number } = await getDataRevision();
  const answers = await Promise.all(Array.from({ length: 25 }, () => ask(from('203.0.113.7'))));
  expect(answers.filter(({ status }) => status === 200).map(({ left }) => left).sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, left) => left));
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused).toHaveLength(5);
  for (const { retryAfter, left, policy } of refused) {
    expect([left, policy]).toEqual([0, '"anonymous";q=20;w=60']);
    expect(Number(retryAfter)).toBeGreaterThan(0);
    expect(Number(retryAfter)).toBeLessThanOrEqual(60);
  }
  expect((await ask(from('203.0.113.8'))).status).toBe(200);
  expect((await getDataRevision()).number).toBe(number);
});

test('the count begins anew when its minute is over, and old counts are not kept', async () => {
  for (let request = 0; request < 21; request += 1) await ask(from('203.0.113.9'));
  expect((await ask(from('203.0.113.9'))).status).toBe(429);
  await queryRows(sql`UPDATE api_request_count SET since = since - interval '60 seconds'`);
  expect(await ask(from('203.0.113.9'))).toMatchObject({ status: 200, left: 19 });
});

test('a key has a count of its own, from whatever address, and a wrong one is counted with the address', async () => {
  const actor = await makeActor('analyst');
  const made = await makeKey(actor, { submission: randomUUID(), name: 'Any', scope: 'read:public', lastDay: londonDateOf(new Date().toISOString()) });
  const key = { Authorization: `Bearer ${made.ok ? made.value.key : ''}` };
  const answers = await Promise.all(Array.from({ length: 31 }, (_, index) => ask({ ...key, ...from(`198.51.100.${index}`) })));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(30);
  expect(answers.every(({ policy }) => policy === '"key";q=30;w=60')).toBe(true);
  const wrong = { Authorization: `Bearer gde_${'B'.repeat(43)}`, ...from('203.0.113.10') };
  const tried = await Promise.all(Array.from({ length: 22 }, () => ask(wrong)));
  expect(tried.filter(({ status }) => status === 401)).toHaveLength(20);
  expect(tried.filter(({ status }) => status === 429)).toHaveLength(2);
});

test('many that come at once, of several callers, are each counted once', async () => {
  const counts = await Promise.all(Array.from({ length: 500 }, (_, index) => countApiRequest(`address ${index % 5}`)));
  expect(counts.filter(({ count }) => count === 100)).toHaveLength(5);
  expect(new Set(counts.map(({ count }) => count)).size).toBe(100);
  const [rows] = await queryRows<{ n: number }>(sql`SELECT count(*)::int AS n FROM api_request_count WHERE count = 100`);
  expect(rows?.n).toBe(5);
});
