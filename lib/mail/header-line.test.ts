import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headerLine } from './header-line';
import { isMailAddress } from './is-mail-address';

const nasty = fc.array(fc.oneof(fc.constantFrom('\r', '\n', '\r\n', '\0', '\t', '\u2028', '\u0085', '\u202e', 'Bcc: a@b.uk', ',', '<', '>', '@', ' '), fc.string()), { maxLength: 40 }).map((parts) => parts.join(''));

test.each([
  ['A gate falls due\r\nBcc: a@b.uk', 'A gate falls due Bcc: a@b.uk'],
  ['  two\u2028lines\u202e ', 'two lines'],
  ['Ynys Môn – 5 March', 'Ynys Môn – 5 March'],
  ['x'.repeat(300), `${'x'.repeat(199)}…`],
])('%j becomes one line', (text, line) => {
  expect(headerLine(text)).toBe(line);
});

test('no text becomes more than one line, or a long one', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      expect(headerLine(text)).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      expect(headerLine(text).length).toBeLessThanOrEqual(400);
      expect(headerLine(headerLine(text))).toBe(headerLine(text));
    }),
  );
});

test.each([
  ['ada.o-neill+gde@example.nhs.uk', true],
  ['ward_9@xn--bcher-kva.example', true],
  ['ada@localhost', true],
  ['a@b.uk, c@d.uk', false],
  ['Ada <a@b.uk>', false],
  ['a@b.uk\r\nRCPT TO:<c@d.uk>', false],
  ['"a b"@c.uk', false],
  ['a@b@c.uk', false],
  ['@b.uk', false],
  ['a@', false],
  ['', false],
])('%j is an address that a mail can be given for: %s', (text, expected) => {
  expect(isMailAddress(text)).toBe(expected);
});

test('an address is one line without a space, a bracket or a comma, whatever was typed', () => {
  fc.assert(
    fc.property(nasty, nasty, (local, domain) => {
      const text = `${local}@${domain}`;
      if (isMailAddress(text)) expect(text).toMatch(/^[^\s,;<>@]+@[a-z0-9.-]+$/i);
    }),
  );
});
