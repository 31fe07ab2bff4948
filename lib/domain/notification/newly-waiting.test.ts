import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newlyWaiting, type Waiting } from './newly-waiting';

const of = (isByOthers: boolean, isOwn: boolean): Waiting => ({ key: 'it', isByOthers, isOwn });

describe('what waits on a person is told', () => {
  test.each([
    ['others did it', of(true, false), true, true],
    ['they did it themselves', of(false, true), false, false],
    ['both had a hand in it', of(true, true), true, true],
    ['time or a role brought it', of(false, false), true, false],
  ])('when %s', (_name, it, atALaterLook, atTheFirst) => {
    expect([newlyWaiting([it], new Set()), newlyWaiting([it], null)].map((told) => told.length === 1)).toEqual([atALaterLook, atTheFirst]);
    expect(newlyWaiting([it], new Set(['it']))).toEqual([]);
  });

  test('once, however often it is looked for and whatever comes and goes beside it', () => {
    const key = fc.constantFrom<string>('a', 'b', 'c', 'd');
    const look = fc.uniqueArray(fc.record({ key, isByOthers: fc.boolean(), isOwn: fc.boolean() }), { selector: (item) => item.key });
    fc.assert(
      fc.property(look, look, (first, second) => {
        const known = new Set(first.map((item) => item.key));
        const told = newlyWaiting(second, known);
        expect(told.filter((one) => known.has(one))).toEqual([]);
        expect(newlyWaiting(second, new Set([...known, ...second.map((item) => item.key)]))).toEqual([]);
        expect(told.every((one) => second.some((item) => item.key === one && (item.isByOthers || !item.isOwn)))).toBe(true);
      }),
    );
  });
});
