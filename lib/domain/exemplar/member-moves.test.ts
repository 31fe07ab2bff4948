import { expect, test } from 'vitest';
import { isMemberMove } from './member-moves';

test.each([
  [null, 'lead', true],
  [null, 'left', false],
  ['lead', 'partner', true],
  ['partner', 'lead', true],
  ['partner', 'left', true],
  ['left', 'partner', true],
  ['left', 'left', false],
] as const)('from %s to %s: %s', (from, to, expected) => expect(isMemberMove(from, to)).toBe(expected));
