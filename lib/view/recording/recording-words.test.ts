import { describe, expect, test } from 'vitest';
import type { RecordingAct } from '@/lib/domain/audit/recording-acts';
import type { Evidence } from '@/lib/domain/evidence/evidence';
import { describeAct } from '@/lib/view/audit/describe-act';
import { milestoneSentence, slipText } from './milestone-text';
import { savedText } from './saved-text';
import { sourceLine } from './source-line';
import { withSource } from './with-source';

const on = { effectiveOn: '2019-03-01', precision: 'month', source: 'A report', assertedBy: null };

describe('an act in words', () => {
  test.each<[RecordingAct, Record<string, unknown>, string]>([
    ['status.recorded', { status: 'agreement_signed' }, 'recorded that it was agreement signed from March 2019, from the source “A report”'],
    ['status.recorded', { status: 'named', isMoreEvidence: true }, 'added evidence that it was named from March 2019, from the source “A report”'],
    ['decision.recorded', { gate: 'Leaves special measures', outcome: 'not_met' }, 'recorded that “Leaves special measures” was not met on March 2019, from the source “A report”'],
    ['membership.recorded', { trustName: 'Torbay', change: 'left', footprintName: 'Devon' }, 'recorded that Torbay left Devon on March 2019, from the source “A report”'],
    ['succession.recorded', { predecessorName: 'A', successorName: 'B', kind: 'merger' }, 'recorded that A was succeeded by B (merger) on March 2019, from the source “A report”'],
    ['regulation.recorded', { kind: 'cqc_rating', rating: 'requires_improvement' }, 'recorded that it was rated requires improvement on March 2019, from the source “A report”'],
    ['system.recorded', { product: 'Millennium', status: 'live', assertedBy: 'RM3' }, 'recorded that Millennium was live from March 2019 for the trust RM3, on its own word'],
    ['milestone.forecast', { title: 'A shared record', dueOn: '2019-06-30', reason: 'Late' }, 'recorded that “A shared record” is now expected on 30 June 2019, from the source “A report”, because: Late'],
    ['event.retracted', { what: 'named', source: '', reason: 'Misread' }, 'retracted “named” of March 2019, because: Misread'],
  ])('%s %j', (type, details, words) => {
    expect(describeAct(type, { ...on, ...details })).toBe(words.replaceAll(' on March 2019', ' in March 2019'));
  });
});

describe('a milestone in words', () => {
  const evidence = (effectiveOn: string, precision: Evidence['precision'] = 'day'): Evidence => ({ effectiveOn, precision, recordedAt: '2020-01-01T00:00:00.000Z', confidence: 'formal_plan', note: null, source: { id: 's', title: 'S', publisher: 'P' }, corroboration: [] });
  const agreed = { id: 'a', kind: 'baseline' as const, dueOn: '2018-03-31', reason: null, evidence: evidence('2017-06-01') };

  test('says what was agreed, and what is expected or was achieved', () => {
    expect(milestoneSentence({ id: 'm', title: 'M', steps: [agreed] })).toBe('Agreed for 31 March 2018.');
    expect(milestoneSentence({ id: 'm', title: 'M', steps: [agreed, { ...agreed, kind: 'achieved', dueOn: null, evidence: evidence('2018-05-01', 'month') }] })).toBe('Agreed for 31 March 2018; achieved in May 2018.');
    expect(milestoneSentence({ id: 'm', title: 'M', steps: [{ ...agreed, kind: 'forecast' }] })).toBe('No agreed date stands; now expected on 31 March 2018.');
  });

  test.each([
    [92, '92 days late'],
    [-1, '1 day early'],
    [0, 'On the day'],
    [null, 'Not forecast'],
  ])('%j is %s', (days, text) => {
    expect(slipText(days)).toBe(text);
  });
});

test.each([
  ['/exemplars/x/record-status', 'a b', '/exemplars/x/record-status?source=a+b'],
  ['/exemplars/x/record-decision?gate=g&source=old', 'new', '/exemplars/x/record-decision?gate=g&source=new'],
  ['/', 'a b', '/sources/a%20b?saved=source'],
])('a source added for %s leads back to it', (next, id, href) => {
  expect(withSource(next, id)).toBe(href);
});

test('a source says what tells it from others', () => {
  expect(sourceLine({ publisher: 'NHS England', publishedOn: '2017-03-01', publishedPrecision: 'month', kind: 'board_paper' })).toBe('NHS England, March 2017, board paper');
  expect(sourceLine({ publisher: 'NHS England', publishedOn: null, publishedPrecision: null, kind: 'register' })).toBe('NHS England, date not recorded, register');
});

test('only what a task says is told as saved', () => {
  expect(savedText('status')).toBe('The status was recorded');
  for (const other of ['constructor', '', 'anything', undefined, ['status', 'status']]) expect(savedText(other)).toBeNull();
});
