// What a tranche comes to, over histories made at random.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { trancheSlip } from './tranche-slip';
import { leftToRelease, toTrancheState, type TrancheHappening, type TrancheMoney } from './tranche-state';
import { mostOfStep, whyNotStep } from './tranche-steps';

const TODAY = '2018-06-01';
const DAY_MS = 86_400_000;
const FIRST = Date.parse('2016-01-01');

const day = fc.nat(2_000).map((days) => new Date(FIRST + days * DAY_MS).toISOString().slice(0, 10));
const pence = fc.bigInt({ min: 1n, max: 1_000_000_000_000n });
const happened = (kind: TrancheHappening['kind'], amountPence: bigint | null, dueOn: string | null = null): TrancheHappening => ({ kind, amountPence, dueOn, byUserId: 'somebody', on: TODAY });
const money = (releasedPence: bigint): TrancheMoney => ({ releasedPence, returnedPence: 0n, writtenOffPence: 0n });

const run = { seed: 20180331, numRuns: 300 };

test('whatever is claimed and released of it, in parts or refused, the parts never come to more than is agreed, and what is left is the rest', () => {
  fc.assert(
    fc.property(pence, fc.array(fc.tuple(fc.bigInt({ min: 1n, max: 120n }), fc.bigInt({ min: 0n, max: 120n })), { maxLength: 30 }), (agreedPence, claims) => {
      const happenings = [happened('baseline', agreedPence, TODAY), happened('agreed', agreedPence, TODAY)];
      const parts: bigint[] = [];
      const released = () => parts.reduce((sum, part) => sum + part, 0n);
      const state = () => toTrancheState('milestone', happenings, money(released()), []);
      for (const [claimShare, releaseShare] of claims) {
        expect(leftToRelease(state())).toBe(agreedPence - released());
        const [claim, most] = [(agreedPence * claimShare) / 100n, mostOfStep(state(), 'claim')?.pence ?? 0n];
        if (whyNotStep(state(), 'claim', TODAY) !== null || claim === 0n || claim > most) continue;
        happenings.push(happened('claimed', claim));
        const part = (claim * releaseShare) / 100n;
        expect(mostOfStep(state(), 'release')?.pence).toBe(claim);
        if (part === 0n || part > claim) {
          happenings.push(happened('release_refused', null));
          continue;
        }
        parts.push(part);
        happenings.push(happened(part === claim ? 'released' : 'part_released', part));
        expect(state().claim).toBeNull();
      }
      expect(released() <= agreedPence).toBe(true);
      expect(leftToRelease(state()) + released()).toBe(agreedPence);
    }),
    run,
  );
});

test('slip is told against what was agreed first and last: the two differ by as many days as those, and turn round with them', () => {
  fc.assert(
    fc.property(day, fc.array(day, { maxLength: 5 }), fc.option(day), fc.option(day), day, (first, agreedLater, forecast, releasedOn, today) => {
      const happenings = [first, ...agreedLater].map((on) => happened('agreed', 100n, on));
      if (forecast !== null) happenings.push(happened('forecast', 100n, forecast));
      const last = agreedLater.at(-1) ?? first;
      const slip = trancheSlip(toTrancheState('milestone', happenings, money(0n), []), releasedOn, today);
      const expected = releasedOn ?? forecast ?? (last < today ? today : last);
      const shifted = (from: string, days: number | undefined) => new Date(Date.parse(from) + (days ?? Number.NaN) * DAY_MS).toISOString().slice(0, 10);
      expect(shifted(first, slip?.onFirstDays)).toBe(expected);
      expect(shifted(last, slip?.onLastDays)).toBe(expected);
    }),
    run,
  );
});

test('a tranche that is not agreed has no slip, whatever was proposed', () => {
  expect(trancheSlip(toTrancheState('final', [happened('baseline', 100n, '2016-01-01')], money(0n), []), null, TODAY)).toBeNull();
});
