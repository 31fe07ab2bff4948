import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressAsWritten } from './address-as-written';

test.each([
  ['/trusts/RYJ?q=%', '/trusts/RYJ?q=%'],
  ['/trusts/%52YJ', '/trusts/%52YJ'],
  ['/trusts/%ff', '/trusts/%25ff'],
  ['/trusts/%', '/trusts/%25'],
  ['/trusts/%zz?asAt=%zz', '/trusts/%25zz?asAt=%zz'],
  ['/a%20b/100%/c%2Fd', '/a%20b/100%25/c%2Fd'],
  ['/trusts/%52%ff', '/trusts/%2552%25ff'],
  ['/', '/'],
  ['*', '*'],
])('%s is read as %s', (address, read) => {
  expect(addressAsWritten(address)).toBe(read);
});

test('every path can be decoded, and one that could be is left as it was', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^(\/|%|[0-9a-f]|%[0-9a-f]{2}){0,30}$/)), (path) => {
      const read = addressAsWritten(path);
      expect(() => decodeURIComponent(read.split(/[?#]/)[0] ?? '')).not.toThrow();
      expect(addressAsWritten(read)).toBe(read);
    }),
    { seed: 20170309, numRuns: 500 },
  );
}, 60_000);
