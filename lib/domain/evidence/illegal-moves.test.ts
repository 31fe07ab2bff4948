import { describe, expect, test } from 'vitest';
import { EXEMPLAR_TRANSITIONS, type ExemplarStatus } from '../exemplar/status';
import { illegalMoves, moveBroughtIn, type StateClaim } from './illegal-moves';

const isLegal = (from: ExemplarStatus | null, to: ExemplarStatus) => from === null || EXEMPLAR_TRANSITIONS[from].includes(to);

function claim(state: ExemplarStatus, effectiveOn: string, more: Partial<StateClaim<ExemplarStatus>> = {}): StateClaim<ExemplarStatus> {
  return { id: `${state}-${effectiveOn}`, state, effectiveOn, confidence: 'named_report', recordedAt: '2020-01-01T00:00:00.000Z', ...more };
}

const HISTORY = [claim('shortlisted', '2016-07-01'), claim('named', '2016-09-07'), claim('delivering', '2017-07-01')];

/** The states between which a history goes against its rule. */
function faults(claims: readonly StateClaim<ExemplarStatus>[]): (string | undefined)[][] {
  return illegalMoves(claims, isLegal).map(({ from, to }) => [from?.state, to.state]);
}

describe('the moves of a history', () => {
  test('are read in the order of their own dates, however they came in', () => {
    expect(faults([...HISTORY].reverse())).toEqual([]);
    expect(faults([claim('delivering', '2016-07-01'), claim('named', '2016-09-07')])).toEqual([['delivering', 'named']]);
  });

  test('must fit both neighbours of an event between two others', () => {
    expect(faults([...HISTORY, claim('agreement_signed', '2017-01-15')])).toEqual([]);
    expect(faults([...HISTORY, claim('withdrawn', '2017-01-15')])).toEqual([['withdrawn', 'delivering']]);
    expect(faults([...HISTORY, claim('expected', '2017-01-15')])).toEqual([
      ['named', 'expected'],
      ['expected', 'delivering'],
    ]);
  });

  test('are none where a state is said again', () => {
    expect(faults([...HISTORY, claim('named', '2016-10-01'), claim('named', '2016-11-01')])).toEqual([]);
  });

  test('of one date count by the claim that speaks', () => {
    expect(faults([...HISTORY, claim('withdrawn', '2016-09-07', { confidence: 'unnamed_report' })])).toEqual([]);
    expect(faults([...HISTORY, claim('withdrawn', '2016-09-07', { confidence: 'official_record' })])).toEqual([['withdrawn', 'delivering']]);
  });
});

describe('the move that a change brings in', () => {
  test('is none for a fault that was there before', () => {
    const faulty = [...HISTORY, claim('expected', '2018-01-01')];
    expect(moveBroughtIn(faulty, [...faulty, claim('agreement_signed', '2017-01-15')], isLegal)).toBeNull();
  });

  test('is the gap that a retraction leaves', () => {
    expect(moveBroughtIn(HISTORY, HISTORY.filter(({ state }) => state !== 'named'), isLegal)).toMatchObject({ from: { state: 'shortlisted' }, to: { state: 'delivering' } });
    expect(moveBroughtIn(HISTORY, HISTORY.filter(({ state }) => state !== 'shortlisted'), isLegal)).toBeNull();
  });
});
