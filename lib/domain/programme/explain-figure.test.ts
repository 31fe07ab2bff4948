import { expect, test } from 'vitest';
import { explainFigure, type FigureScene } from './explain-figure';

const MILLION = 100_000_000n;
const scene = (more: Partial<FigureScene>): FigureScene => ({ figurePence: 160n * MILLION, includesMatch: false, ledgerPence: 160n * MILLION, eachPence: 10n * MILLION, participants: 16, ...more });

test.each([
  ['the ledger says the same', scene({}), { because: 'equals' }],
  ['twice the ledger, with an equal match', scene({ figurePence: 70n * MILLION, includesMatch: true, ledgerPence: 35n * MILLION, eachPence: 5n * MILLION, participants: 7 }), { because: 'equals' }],
  ['twenty followers where the ledger holds eighteen', scene({ figurePence: 100n * MILLION, ledgerPence: 90n * MILLION, eachPence: 5n * MILLION, participants: 18 }), { because: 'other participants', counted: 20, eachPence: 5n * MILLION }],
  ['six, with match, where the ledger holds seven', scene({ figurePence: 60n * MILLION, includesMatch: true, ledgerPence: 35n * MILLION, eachPence: 5n * MILLION, participants: 7 }), { because: 'other participants', counted: 6, eachPence: 5n * MILLION }],
  ['as many participants as the ledger holds explain nothing', scene({ figurePence: 90n * MILLION, ledgerPence: 85n * MILLION, eachPence: 5n * MILLION, participants: 18 }), { because: 'unexplained', differencePence: 5n * MILLION }],
  ['no ceiling of the day to count by', scene({ figurePence: 67_700_000n * 100n, ledgerPence: 35n * MILLION, eachPence: null, participants: 7 }), { because: 'unexplained', differencePence: 32_700_000n * 100n }],
  ['less than the ledger', scene({ figurePence: 83n * MILLION, ledgerPence: 85n * MILLION, eachPence: 5n * MILLION, participants: 17 }), { because: 'unexplained', differencePence: -2n * MILLION }],
  ['nothing paid, and nothing in the ledger', scene({ figurePence: 0n, ledgerPence: null, eachPence: null, participants: 0 }), { because: 'nothing to compare' }],
  ['an odd penny is not halved', scene({ figurePence: 3n, includesMatch: true, ledgerPence: 1n, eachPence: null }), { because: 'unexplained', differencePence: 2n }],
] as const)('%s', (_, asked, explanation) => {
  expect(explainFigure(asked)).toEqual(explanation);
});
