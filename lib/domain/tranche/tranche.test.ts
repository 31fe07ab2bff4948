import { describe, expect, test } from 'vitest';
import type { TrancheEventKind, TranchePart } from './tranche-kind';
import { type TrancheGate, type TrancheHappening, type TrancheMoney, toTrancheState } from './tranche-state';
import { mostOfStep, type TrancheStep, whyNotByPerson, whyNotStep } from './tranche-steps';

const TODAY = '2018-06-01';
const NOTHING: TrancheMoney = { releasedPence: 0n, returnedPence: 0n, writtenOffPence: 0n };

const happened = (kind: TrancheEventKind, byUserId = 'lead', amountPence: bigint | null = 500n, dueOn: string | null = '2018-05-01', on = '2018-05-15'): TrancheHappening => ({ kind, byUserId, amountPence, dueOn, on });
const state = (kinds: readonly TrancheHappening[], { part = 'milestone', money = NOTHING, gates = [] }: { part?: TranchePart; money?: TrancheMoney; gates?: readonly TrancheGate[] } = {}) => toTrancheState(part, kinds, money, gates);
const gate = (dueOn: string | null, decision: TrancheGate['decision']): TrancheGate => ({ id: 'g', title: 'Shown', dueOn, decision });

const AGREED = [happened('baseline'), happened('agreed')];
const CLAIMED = [...AGREED, happened('claimed')];
const LATE = gate('2018-05-01', { outcome: 'met', on: '2018-05-02' });
const SET_ASIDE = happened('exception', 'third', null, null);

describe('a tranche', () => {
  test('keeps what was agreed first, whatever is agreed or forecast later', () => {
    const folded = state([...AGREED, happened('forecast', 'lead', 500n, '2018-07-01'), happened('agreed', 'officer', 400n, '2018-08-01')]);
    expect(folded).toMatchObject({ original: { amountPence: 500n, dueOn: '2018-05-01' }, current: { amountPence: 400n, dueOn: '2018-08-01' }, forecast: null, proposed: null });
  });

  test.each<[string, TrancheStep, ReturnType<typeof state>, RegExp | null]>([
    ['a claim before agreement', 'claim', state([happened('baseline')]), /not agreed yet/],
    ['a claim of what is agreed', 'claim', state(AGREED), null],
    ['a second claim', 'claim', state(CLAIMED), /already/],
    ['a claim of what is all released', 'claim', state(AGREED, { money: { ...NOTHING, releasedPence: 500n } }), /All of it/],
    ['a claim of what was stopped', 'claim', state([...AGREED, happened('stopped')]), /stopped/],
    ['a release of nothing', 'release', state(AGREED), /Nothing is claimed/],
    ['a release of what is claimed', 'release', state(CLAIMED), null],
    ['a release twice', 'release', state([...CLAIMED, happened('released')]), /Nothing is claimed/],
    ['a release before a gate is shown', 'release', state(CLAIMED, { gates: [gate(null, null)] }), /has not been shown/],
    ['a release after a gate was not met', 'release', state(CLAIMED, { gates: [gate(null, { outcome: 'not_met', on: TODAY })] }), /has not been shown/],
    ['a milestone of which a gate was late', 'release', state(CLAIMED, { gates: [LATE] }), null],
    ['the final one of which a gate was late', 'release', state(CLAIMED, { part: 'final', gates: [LATE] }), /was late/],
    ['the final one after an exception', 'release', state([...CLAIMED, SET_ASIDE], { part: 'final', gates: [LATE] }), null],
    ['the final one that is in time', 'release', state(CLAIMED, { part: 'final', gates: [gate('2018-05-01', { outcome: 'met', on: '2018-05-01' })] }), null],
    ['the final one after an exception to an earlier claim', 'release', state([...CLAIMED, SET_ASIDE, happened('release_refused'), happened('claimed')], { part: 'final', gates: [LATE] }), /was late/],
    ['the final one of which a second gate is late since the exception', 'release', state([...CLAIMED, SET_ASIDE], { part: 'final', gates: [LATE, gate('2018-05-20', { outcome: 'met', on: '2018-05-21' })] }), /was late/],
    ['a second exception, to a gate that is late since the first', 'set-aside', state([...CLAIMED, SET_ASIDE], { part: 'final', gates: [LATE, gate('2018-05-20', null)] }), null],
    ['a second exception to the same gate', 'set-aside', state([...CLAIMED, SET_ASIDE], { part: 'final', gates: [LATE] }), /on record already/],
    ['the final one of which a gate is overdue since the exception', 'release', state([...CLAIMED, SET_ASIDE], { part: 'final', gates: [gate('2018-05-20', null)] }), /has not been shown/],
    ['the final one of which the overdue gate was set aside', 'release', state([...CLAIMED, SET_ASIDE], { part: 'final', gates: [gate('2018-05-01', null)] }), null],
    ['an exception where none is needed', 'set-aside', state(CLAIMED, { gates: [LATE] }), /No late gate/],
    ['an exception to a gate that is overdue', 'set-aside', state(CLAIMED, { part: 'final', gates: [gate('2018-05-01', null)] }), null],
    ['a return of nothing', 'return', state(AGREED), /Nothing that was released/],
    ['a return of what is outside', 'return', state(AGREED, { money: { releasedPence: 5n, returnedPence: 1n, writtenOffPence: 3n } }), null],
    ['a second write-off', 'propose-write-off', state([happened('write_off_proposed')], { money: { ...NOTHING, releasedPence: 5n } }), /already/],
    ['an approval of no write-off', 'approve-write-off', state([happened('write_off_proposed'), happened('write_off_approved')]), /No write-off/],
    ['an agreement anew under a claim', 'agree', state(CLAIMED), /answer it first/],
  ])('answers %s', (_what, step, given, reason) => {
    const why = whyNotStep(given, step, TODAY);
    if (reason === null) expect(why).toBeNull();
    else expect(why).toMatch(reason);
  });

  test.each<[TrancheStep, string, boolean]>([
    ['release', 'lead', false],
    ['release', 'third', false],
    ['release', 'officer', true],
    ['refuse', 'lead', false],
    ['refuse', 'officer', true],
    ['set-aside', 'lead', false],
    ['set-aside', 'officer', true],
    ['approve-write-off', 'proposer', false],
    ['approve-write-off', 'officer', true],
    ['claim', 'lead', true],
  ])('%s by the %s', (step, person, may) => {
    const given = state([...CLAIMED, SET_ASIDE, happened('write_off_proposed', 'proposer')], { part: 'final', gates: [LATE] });
    expect(whyNotByPerson(given, step, person) === null).toBe(may);
  });

  test('sets the most that a step may be of', () => {
    const given = state([...AGREED, happened('claimed', 'lead', 200n)], { money: { releasedPence: 300n, returnedPence: 100n, writtenOffPence: 50n } });
    expect([mostOfStep(given, 'claim')?.pence, mostOfStep(given, 'release')?.pence, mostOfStep(given, 'return')?.pence, mostOfStep(given, 'stop')]).toEqual([200n, 200n, 150n, null]);
  });
});
