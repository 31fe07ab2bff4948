import fc from 'fast-check';
import { expect, test } from 'vitest';
import { concentrationOf, type ConcentrationUnit, withoutEachExpected } from './concentration';

const unit = (id: string, suppliers: string, { isExpected = false, isLive = true, weight = 1n } = {}): ConcentrationUnit => ({
  id,
  weight,
  isExpected,
  uses: suppliers === '' ? [] : suppliers.split('+').map((supplier) => ({ supplier, isLive })),
});

test('what is not recorded stays in the denominator and widens what can be said', () => {
  const { totalWeight, notRecordedWeight, shares } = concentrationOf([unit('a', 'Cerner'), unit('b', 'Cerner', { isExpected: true, isLive: false }), unit('c', 'Epic'), unit('d', '')]);
  expect({ totalWeight, notRecordedWeight }).toEqual({ totalWeight: 4n, notRecordedWeight: 1n });
  expect(shares).toEqual([
    { supplier: 'Cerner', weight: 2n, expectedWeight: 1n, plannedWeight: 1n, weightMax: 3n },
    { supplier: 'Epic', weight: 1n, expectedWeight: 0n, plannedWeight: 0n, weightMax: 2n },
  ]);
});

test('the index of one supplier alone is 10,000, of four equal ones 2,500, and nothing recorded has none', () => {
  expect(concentrationOf([unit('a', 'A'), unit('b', 'A')]).herfindahl).toEqual({ recorded: 10_000, low: 10_000, high: 10_000 });
  expect(concentrationOf(['A', 'B', 'C', 'D'].map((supplier) => unit(supplier, supplier))).herfindahl).toEqual({ recorded: 2_500, low: 2_500, high: 2_500 });
  expect(concentrationOf([unit('a', '')]).herfindahl).toBeNull();
  expect(concentrationOf([]).shares).toEqual([]);
});

test('a unit on two suppliers counts whole under both, and half for each in the index', () => {
  const { shares, herfindahl } = concentrationOf([unit('a', 'A+B'), unit('b', 'A')]);
  expect(shares.map(({ supplier, weight }) => [supplier, weight])).toEqual([
    ['A', 2n],
    ['B', 1n],
  ]);
  expect(herfindahl?.recorded).toBe(6_250);
});

test('the suppliers of each that is only expected, without it', () => {
  const units = [unit('wirral', 'Cerner'), unit('newcastle', 'Cerner', { isExpected: true }), unit('cambridge', 'Epic+Cerner', { isExpected: true })];
  expect(withoutEachExpected(units, concentrationOf(units)).map(({ unit: { id }, totalWeight, left }) => [id, totalWeight, left.map(({ supplier, weight }) => `${supplier} ${weight}`)])).toEqual([
    ['newcastle', 2n, ['Cerner 2']],
    ['cambridge', 2n, ['Epic 0', 'Cerner 2']],
  ]);
});

const units = fc.array(
  fc.record({
    weight: fc.bigInt({ min: 1n, max: 1_000n }),
    isExpected: fc.boolean(),
    uses: fc.uniqueArray(fc.record({ supplier: fc.constantFrom('A', 'B', 'C', 'D'), isLive: fc.boolean() }), { maxLength: 2, selector: ({ supplier }) => supplier }),
  }),
  { maxLength: 7 },
);

test('every share lies between what is recorded and its most, and every completion of the unknown lies within the index', () => {
  fc.assert(
    fc.property(units, fc.array(fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'G'), { minLength: 7, maxLength: 7 }), (drawn, answers) => {
      const numbered = drawn.map((one, index) => ({ ...one, id: String(index) }));
      const { shares, herfindahl, totalWeight, notRecordedWeight } = concentrationOf(numbered);
      const completed = concentrationOf(numbered.map((one, index) => (one.uses.length > 0 ? one : { ...one, uses: [{ supplier: answers[index] ?? 'A', isLive: true }] })));
      expect(completed.totalWeight).toBe(totalWeight);
      expect(completed.notRecordedWeight).toBe(0n);
      for (const { supplier, weight, weightMax } of shares) {
        const after = completed.shares.find((share) => share.supplier === supplier)?.weight ?? 0n;
        expect(after >= weight && after <= weightMax && weightMax === weight + notRecordedWeight && weightMax <= totalWeight).toBe(true);
      }
      if (herfindahl === null || completed.herfindahl === null) return;
      expect(completed.herfindahl.recorded).toBeGreaterThanOrEqual(herfindahl.low - 1e-6);
      expect(completed.herfindahl.recorded).toBeLessThanOrEqual(herfindahl.high + 1e-6);
    }),
  );
});

test('without one of them is the same as a count that never had it', () => {
  fc.assert(
    fc.property(units, (drawn) => {
      const numbered = drawn.map((one, index) => ({ ...one, id: String(index) }));
      for (const { unit: left, totalWeight, left: weights } of withoutEachExpected(numbered, concentrationOf(numbered))) {
        const counted = concentrationOf(numbered.filter(({ id }) => id !== left.id));
        expect(totalWeight).toBe(counted.totalWeight);
        expect(weights).toEqual(left.uses.map(({ supplier }) => ({ supplier, weight: counted.shares.find((share) => share.supplier === supplier)?.weight ?? 0n })));
      }
    }),
  );
});

test('money is exact at any size: the shares of units of one supplier each add up to what is recorded', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ weight: fc.bigInt({ min: 0n, max: 10n ** 18n }), supplier: fc.constantFrom('A', 'B', '') })), (drawn) => {
      const { shares, totalWeight, notRecordedWeight } = concentrationOf(drawn.map(({ weight, supplier }, index) => unit(String(index), supplier, { weight })));
      expect(shares.reduce((sum, { weight }) => sum + weight, 0n) + notRecordedWeight).toBe(totalWeight);
    }),
  );
});
