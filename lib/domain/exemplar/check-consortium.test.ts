import { expect, test } from 'vitest';
import { checkConsortium, type Consortium } from './check-consortium';

const NONE: Consortium = { leadTrusts: [], partnerTrusts: [], leadFootprints: [], partnerFootprints: [] };

test.each([
  ['acute', { leadTrusts: ['RM3'] }, null],
  ['acute', { leadTrusts: ['RYJ', 'RQM'] }, null],
  ['acute', { leadTrusts: ['RM3'], partnerFootprints: ['E54000007'] }, null],
  ['acute', {}, 'leadTrusts'],
  ['ambulance', { leadFootprints: ['E54000007'] }, 'leadTrusts'],
  ['acute', { leadTrusts: ['RM3'], partnerTrusts: ['RM3'] }, 'partnerTrusts'],
  ['place_based', { leadFootprints: ['E54000007'] }, null],
  ['place_based', { leadTrusts: ['RM3'], partnerFootprints: ['E54000007'] }, null],
  ['place_based', { leadTrusts: ['RM3'] }, 'leadFootprints'],
  ['place_based', { partnerFootprints: ['E54000007'] }, 'leadTrusts'],
  ['place_based', { leadFootprints: ['E54000007'], partnerFootprints: ['E54000007'] }, 'partnerFootprints'],
] as const)('%s of %j: fault at %s', (cohort, members, field) => {
  expect(checkConsortium(cohort, { ...NONE, ...members })?.field ?? null).toBe(field);
});
