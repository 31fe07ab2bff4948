import { describe, expect, test } from 'vitest';
import { parseForm } from '@/lib/forms/parse-form';
import { TRANCHE_STEPS } from '@/lib/domain/tranche/tranche-steps';
import { RecordEntry } from './record-entry';
import { AddTranche, trancheStepForm } from './tranche-forms';

const MACHINERY = { submission: '3f0f7a52-6f1a-4b11-9a0e-0d8a3b1f2c4d', version: '3' };
const ENTRY = { ...MACHINERY, owner: 'exemplar:salford-royal', kind: 'received', amount: '£2.5m', qualifier: 'at_least', sourceId: 's', effectiveOn: 'July 2017', confidence: 'named_report' };

function send(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

describe('an entry as it is typed', () => {
  test('is read exactly, in pence', () => {
    expect(parseForm(RecordEntry, send({ ...ENTRY, amountHigh: '4,000,000.01' }))).toMatchObject({ ok: true, data: { owner: { kind: 'exemplar', reference: 'salford-royal' }, amount: 250_000_000n, amountHigh: 400_000_001n, note: null, reason: null } });
  });

  test.each([
    [{ amount: '2,5' }, 'amount', /two ways/],
    [{ amount: '' }, 'amount', /^Enter the amount$/],
    [{ amount: '-5' }, 'amount', /reversed/],
    [{ amount: '11bn' }, 'amount', /£10 billion or less/],
    [{ amountHigh: '£2m' }, 'amountHigh', /must be more/],
    [{ amountHigh: '£4m', qualifier: 'up_to' }, 'amountHigh', /no second end/],
    [{ owner: 'trust:RM3' }, 'owner', /whose money/],
    [{ kind: 'gift' }, 'kind', /kind of money/],
    [{ effectiveOn: '30 2 2017' }, 'effectiveOn', /is not a date/],
  ])('%o is refused by its field', (change, field, message) => {
    const parsed = parseForm(RecordEntry, send({ ...ENTRY, ...change }));
    expect(!parsed.ok && parsed.state.status === 'invalid' ? parsed.state.fieldErrors[field] : null).toMatch(message);
  });
});

describe('a step of a tranche', () => {
  const FORM = { ...MACHINERY, owner: 'exemplar:salford-royal', trancheId: 't', amount: '1m', dueOn: '31 3 2018', reason: 'Because' };

  test.each(TRANCHE_STEPS)('%s asks what it needs, and is of itself', (step) => {
    const form = trancheStepForm(step);
    const { amount: _amount, dueOn: _dueOn, reason: _reason, ...bare } = FORM;
    const missing = Object.keys(parseFieldErrors(form, { ...bare, step }));
    const given = Object.fromEntries(missing.map((name) => [name, FORM[name === 'amount' || name === 'dueOn' ? name : 'reason']]));
    expect(parseForm(form, send({ ...bare, step, ...given }))).toMatchObject({ ok: true, data: { step } });
    expect(parseForm(form, send({ ...bare, step: step === 'stop' ? 'claim' : 'stop', ...given }))).toMatchObject({ ok: false });
  });

  test('of a month is refused where the day counts', () => {
    expect(parseForm(AddTranche, send({ ...FORM, part: 'upfront', dueOn: 'March 2018' }))).toMatchObject({ ok: false, state: { fieldErrors: { dueOn: 'Write the day too, as in 27 3 2017' } } });
  });

  function parseFieldErrors(form: ReturnType<typeof trancheStepForm>, fields: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    const parsed = parseForm(form, send(fields));
    return !parsed.ok && parsed.state.status === 'invalid' ? parsed.state.fieldErrors : {};
  }
});
