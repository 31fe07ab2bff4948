import { expect, test } from 'vitest';
import type { Confidence } from './confidence';
import { TRACKER_SOURCE_ID } from './tracker-source-id';
import { settleHistory, type HistoryEvent } from './settle-history';

type Step = 'expected' | 'named' | 'delivering';

function event(id: string, step: Step, effectiveOn: string, confidence: Confidence, retraction: HistoryEvent<Step>['retraction'] = null): HistoryEvent<Step> {
  return {
    id,
    step,
    retraction,
    evidence: { effectiveOn, precision: 'day', recordedAt: `${effectiveOn}T00:00:00.000Z`, confidence, note: null, source: { id: 's', title: 'S', publisher: 'P' }, corroboration: [] },
  };
}

function summary(events: readonly HistoryEvent<Step>[]) {
  return settleHistory(events).map(({ speaks, competing }) => [speaks.id, competing.map(({ id }) => id)]);
}

test('steps come oldest first, each alone', () => {
  expect(summary([event('b', 'named', '2017-03-31', 'official_announcement'), event('a', 'expected', '2016-11-01', 'unnamed_report')])).toEqual([
    ['a', []],
    ['b', []],
  ]);
});

test('of two claims of one step on one day, the firmer speaks and the other stays', () => {
  expect(summary([event('report', 'expected', '2016-11-01', 'unnamed_report'), event('plan', 'expected', '2016-11-01', 'formal_plan')])).toEqual([['plan', ['report']]]);
});

test('claims of one step compete whatever their dates', () => {
  expect(summary([event('early', 'named', '2017-03-01', 'unnamed_report'), event('official', 'named', '2017-03-31', 'official_announcement')])).toEqual([['official', ['early']]]);
});

test('different steps of one day compete', () => {
  expect(summary([event('rumour', 'expected', '2017-03-31', 'unnamed_report'), event('news', 'named', '2017-03-31', 'official_announcement')])).toEqual([['news', ['rumour']]]);
});

test('steps that were taken in the product follow one another, on one day and again', () => {
  const taken = (id: string, step: Step, recordedAt: string): HistoryEvent<Step> => {
    const { evidence, ...rest } = event(id, step, '2027-03-01', 'official_record');
    return { ...rest, evidence: { ...evidence, recordedAt, source: { ...evidence.source, id: TRACKER_SOURCE_ID } } };
  };
  const steps = [taken('second', 'named', '2027-03-01T11:00:00.000Z'), taken('first', 'expected', '2027-03-01T10:00:00.000Z'), taken('third', 'expected', '2027-03-01T12:00:00.000Z')];
  expect(summary(steps)).toEqual([['first', []], ['second', []], ['third', []]]);
});

test('what was retracted speaks for nothing and stays, alone', () => {
  const retraction = { retractedAt: '2018-01-01T00:00:00.000Z', reason: 'Recorded in error.' };
  expect(summary([event('wrong', 'named', '2017-03-01', 'official_record', retraction), event('right', 'named', '2017-03-31', 'named_report')])).toEqual([
    ['wrong', []],
    ['right', []],
  ]);
});

test('nothing settles to nothing', () => {
  expect(settleHistory([])).toEqual([]);
});
