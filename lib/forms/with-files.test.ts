import { expect, test } from 'vitest';
import { withFiles } from './with-files';

test('a form that is sent back has its files and what is wrong with the others, and all else as it was', () => {
  const state = { status: 'invalid', values: { reason: ['Because'], kept: ['before'] }, fieldErrors: { amount: 'Enter the amount' }, formErrors: [], attempt: 1 } as const;
  expect(withFiles(state, ['abc 3 a.pdf'], '“b.pdf” is empty')).toEqual({ ...state, values: { reason: ['Because'], kept: ['abc 3 a.pdf'] }, fieldErrors: { amount: 'Enter the amount', evidence: '“b.pdf” is empty' } });
  expect(withFiles(state, [], null)).toEqual({ ...state, values: { reason: ['Because'], kept: [] } });
  expect(withFiles({ status: 'idle' }, ['abc 3 a.pdf'], 'empty')).toEqual({ status: 'idle' });
});
