import { expect, test } from 'vitest';
import { attachment } from './attachment';

test.each([
  ['Business case.pdf', `attachment; filename="Business case.pdf"; filename*=UTF-8''Business%20case.pdf`],
  ['café (1).pdf', `attachment; filename="caf_ (1).pdf"; filename*=UTF-8''caf%C3%A9%20%281%29.pdf`],
  ['a"b\\c%d.csv', `attachment; filename="a_b_c_d.csv"; filename*=UTF-8''a%22b%5Cc%25d.csv`],
])('%s', (name, header) => {
  expect(attachment(name)).toBe(header);
});
