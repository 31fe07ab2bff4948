import { expect, test } from 'vitest';
import { transportOptions } from './transport-options';

test.each([
  ['smtps://user:p%40ss%3A@mail.example.nhs.uk', { host: 'mail.example.nhs.uk', port: 465, secure: true, requireTLS: false, auth: { user: 'user', pass: 'p@ss:' } }],
  ['smtps://mail.example.nhs.uk:2465', { port: 2465, secure: true, auth: undefined }],
  ['smtp://user:secret@mail.example.nhs.uk', { port: 587, secure: false, requireTLS: true, auth: { user: 'user', pass: 'secret' } }],
  ['smtp://mail.example.nhs.uk:25', { port: 25, secure: false, requireTLS: false, auth: undefined }],
  ['smtp://user:secret@localhost:2525', { host: 'localhost', port: 2525, requireTLS: false }],
  ['smtp://user:secret@[::1]:2525', { host: '::1', requireTLS: false }],
  ['smtp://user:secret@10.0.0.1:25', { requireTLS: true }],
])('%s', (url, options) => {
  expect({ auth: undefined, ...transportOptions(url) }).toMatchObject(options);
});

test('a broken connection never sends a mail again by itself, and every step ends', () => {
  const { maxRequeues, dnsTimeout, connectionTimeout, greetingTimeout, socketTimeout } = transportOptions('smtp://mail.example.nhs.uk');
  expect(maxRequeues).toBe(0);
  for (const timeout of [dnsTimeout, connectionTimeout, greetingTimeout, socketTimeout]) expect(timeout).toBeLessThanOrEqual(30_000);
});
