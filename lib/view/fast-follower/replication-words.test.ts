import { expect, test } from 'vitest';
import { replicationSentence, systemsText } from './replication-words';

const counts = (run: number, unknown = 0, different = 0, notApplicable = 0) => ({ run, unknown, different, notApplicable });

test.each([
  [counts(0), 0.8, 'No systems are recorded as fixed at nomination by this date, so there is no share to give.'],
  [counts(0, 0, 0, 2), 0.8, 'No share can be given: none of the 2 systems fixed at nomination applies to it.'],
  [counts(7, 2, 2, 1), 0.8, '64% to 82% of the 11 systems fixed at nomination that apply: 7 are run, 2 are different and 2 are not known. Whether the target of 80% is met cannot be known.'],
  [counts(4, 0, 1), 0.8, '80% of the 5 systems fixed at nomination: 4 are run and 1 is different. The target of 80% is met.'],
  [counts(1, 1, 2), 0.8, '25% to 50% of the 4 systems fixed at nomination: 1 is run, 2 are different and 1 is not known. The target of 80% is not met, whatever is found of what is not known.'],
  [counts(0, 1), null, '0% to 100% of the 1 system fixed at nomination: 0 are run and 1 is not known. No target is recorded for its cohort by this date.'],
])('%j', (known, target, sentence) => {
  expect(replicationSentence(known, target)).toBe(sentence);
});

test('the systems behind a share', () => {
  expect(systemsText(counts(7, 2, 2, 1))).toBe('7 of 11 run, 2 different, 2 not known');
  expect(systemsText(counts(3))).toBe('3 of 3 run');
});
