import { expect, test } from 'vitest';
import { judgeFault } from './judge-fault';

test.each([
  ['no such mailbox', { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550 }, 'refused'],
  ['the mail is refused', { code: 'EMESSAGE', command: 'DATA', responseCode: 554 }, 'refused'],
  ['an address that is none', { code: 'EENVELOPE', command: 'API' }, 'refused'],
  ['a full mailbox', { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 452 }, 'put off'],
  ['greylisting', { code: 'EMESSAGE', command: 'DATA', responseCode: 451 }, 'put off'],
  ['the server shuts down', { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 421 }, 'server'],
  ['a session that went wrong', { code: 'EMESSAGE', command: 'DATA', responseCode: 503 }, 'server'],
  ['a sender it will not have', { code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 550 }, 'server'],
  ['a password it will not have', { code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 535 }, 'server'],
  ['nobody listens', { code: 'ESOCKET', command: 'CONN' }, 'server'],
  ['a connection that broke', { code: 'ECONNECTION', command: 'CONN' }, 'server'],
  ['a delivery that was broken off', { code: 'EABORT' }, 'server'],
  ['something else', {}, 'server'],
] as const)('%s', (_, fault, expected) => {
  expect(judgeFault(fault)).toBe(expected);
});
