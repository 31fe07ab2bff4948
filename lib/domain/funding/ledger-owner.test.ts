import { expect, test } from 'vitest';
import { ownerKey, parseOwnerKey } from './ledger-owner';

test.each(['exemplar:salford-royal', 'fast_follower:FF-pennine-salford', 'cohort:ambulance', 'programme', 'exemplar:a:b'])('%s names an owner', (key) => {
  const owner = parseOwnerKey(key);
  expect(owner && ownerKey(owner)).toBe(key);
});

test.each(['', 'exemplar:', 'exemplar', 'trust:RM3', 'cohort:atlantis', 'programme:', ':x'])('“%s” names none', (key) => {
  expect(parseOwnerKey(key)).toBeNull();
});
