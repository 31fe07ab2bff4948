import { expect, test } from 'vitest';
import { givenFilePolicy } from './given-file-policy';

test.each([
  ['/funding/tranches/0198-a/evidence/0198-b', true],
  ['/funding/received-salford-royal/evidence/0198-b', true],
  ['/funding/received-salford-royal/evidence', false],
  ['/funding/tranches/0198-a/claim', false],
  ['/exemplars/salford-royal/evidence/0198-b', false],
])('%s is of a given file: %s', (pathname, isFile) => {
  expect(givenFilePolicy(pathname)).toBe(isFile ? `sandbox; default-src 'none'` : null);
});
