import { expect, test } from '@playwright/test';

const ADDRESSES = ['/', '/trusts/RM3?asAt=2017-05-15', '/no-such-page', '/exports/exemplars?format=csv', '/exports/atlantis', '/api/v1/exemplars?limit=1', '/api/v1/atlantis', '/api/health/live', '/assets/images/favicon.svg'];

for (const address of ADDRESSES) {
  test(`${address} carries the headers that protect it`, async ({ request }) => {
    const headers = (await request.get(address)).headers();
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-frame-options']).toBe('DENY');
    expect(headers['referrer-policy']).toBe('same-origin');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(headers['x-powered-by']).toBeUndefined();
    if (address.startsWith('/assets/')) return;
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers['content-security-policy']).toMatch(/script-src 'self' 'nonce-[A-Za-z0-9+/]{24}' 'strict-dynamic';/);
    expect(headers['content-security-policy']).not.toContain('unsafe');
  });
}

test('no two answers share a nonce, and every script of a page carries its own', async ({ request }) => {
  const seen = new Set<string>();
  for (let time = 0; time < 3; time += 1) {
    const answer = await request.get('/');
    const nonce = /'nonce-([^']+)'/.exec(answer.headers()['content-security-policy'] ?? '')?.[1] ?? '';
    const scripts = (await answer.text()).match(/<script\b[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
    seen.add(nonce);
  }
  expect(seen.size).toBe(3);
});

test('a nonce sent by the visitor is not believed', async ({ request }) => {
  const headers = { 'X-Nonce': 'chosen', 'Content-Security-Policy': "script-src 'nonce-chosen'" };
  const answer = await request.get('/', { headers });
  expect(answer.headers()['content-security-policy']).not.toContain('chosen');
  expect(await answer.text()).not.toContain('nonce="chosen"');
});

test('a script, a style and a frame that came in by other ways do not work', async ({ page }) => {
  await page.goto('/');
  const blocked = page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const directives: string[] = [];
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
          directives.push(effectiveDirective);
          if (directives.length === 3) resolve(directives.sort());
        });
        document.body.insertAdjacentHTML('beforeend', `<img src="" onerror="document.title = 'taken over'"><p style="color: red">x</p><iframe src="/trusts"></iframe>`);
      }),
  );
  expect(await blocked).toEqual(['frame-src', 'script-src-attr', 'style-src-attr']);
  expect(await page.title()).not.toBe('taken over');
});

test('the API is read by any site and written by none', async ({ request, baseURL }) => {
  const address = '/api/v1/exemplars?limit=1';
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    const answer = await request.fetch(address, { method, headers: { Origin: new URL(baseURL ?? '').origin }, data: '{}' });
    expect([method, answer.status(), answer.headers()['allow'], answer.headers()['content-type']]).toEqual([method, 405, 'GET, HEAD, OPTIONS', 'application/problem+json']);
  }
  const headers = { Origin: 'https://elsewhere.example' };
  const read = await request.get(address, { headers });
  expect([read.status(), read.headers()['access-control-allow-origin'], read.headers()['access-control-allow-credentials']]).toEqual([200, '*', undefined]);
  const head = await request.head(address);
  expect([head.status(), (await head.body()).length, head.headers()['etag']]).toEqual([200, 0, read.headers()['etag']]);
  const preflight = await request.fetch(address, { method: 'OPTIONS', headers: { ...headers, 'Access-Control-Request-Method': 'GET', 'Access-Control-Request-Headers': 'authorization' } });
  expect([preflight.status(), preflight.headers()['access-control-allow-origin'], preflight.headers()['access-control-allow-headers']]).toEqual([204, '*', 'Accept, If-None-Match']);
});

test('a write that no page of the product sends is refused before it is read', async ({ request, baseURL }) => {
  const origin = new URL(baseURL ?? '').origin;
  const post = async (headers: Record<string, string>, data = 'a=b') => (await request.post('/', { headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers }, data })).status();
  expect(await post({})).toBe(403);
  expect(await post({ Origin: 'https://evil.example' })).toBe(403);
  expect(await post({ Origin: 'null' })).toBe(403);
  expect(await post({ Origin: origin }, 'x'.repeat(1_048_577))).toBe(413);
});
