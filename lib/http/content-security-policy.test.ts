import { expect, test } from 'vitest';
import { contentSecurityPolicy } from './content-security-policy';
import { requestIdOf } from './request-id';

test('nothing inline runs without the nonce, and nothing comes from elsewhere', () => {
  const policy = contentSecurityPolicy('abc', { isHttps: true });
  expect(policy).toContain(`script-src 'self' 'nonce-abc' 'strict-dynamic';`);
  expect(policy).toContain(`style-src 'self' 'nonce-abc';`);
  expect(policy).not.toContain('unsafe');
  expect(policy).not.toContain('*');
  expect(policy).not.toContain('http:');
});

test('a request keeps a plain name and loses one that could forge a line of the log', () => {
  expect(requestIdOf('0f8fad5b-d9cb')).toBe('0f8fad5b-d9cb');
  for (const given of [null, '', 'short', 'x'.repeat(65), 'a"}\n{"level":"info"', 'with space here']) expect(requestIdOf(given)).toMatch(/^[0-9a-f-]{36}$/);
});
