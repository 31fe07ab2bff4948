import { expect, test } from 'vitest';
import { footprintListAnswer } from './footprint-list-answer';

test('kinds are counted in words', () => {
  const counts = [
    { kind: 'STP', n: 44, withExemplar: 17 },
    { kind: 'ACS', n: 8, withExemplar: 0 },
    { kind: 'Devolution area', n: 2, withExemplar: 0 },
  ];
  expect(footprintListAnswer(counts)).toBe('54 footprints: 44 STPs, 8 ACSs and 2 devolution areas. 17 of them have a named exemplar on record.');
});

test('one is one', () => {
  expect(footprintListAnswer([{ kind: 'LHCRE', n: 1, withExemplar: 1 }])).toBe('1 footprint: 1 LHCRE. 1 of them has a named exemplar on record.');
});
