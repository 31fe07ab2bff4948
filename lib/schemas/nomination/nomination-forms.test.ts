import { describe, expect, test } from 'vitest';
import { parseForm } from '@/lib/forms/parse-form';
import { Countersign, Decide, SaveReason, SaveTrust } from './nomination-forms';

const OF = { reference: 'FF-wirral-x7k2m', version: '12', submission: '0193b9c2-7a1e-7c3a-9d2e-0a1b2c3d4e5f' };

function parse(schema: Parameters<typeof parseForm>[0], fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...OF, ...fields })) form.append(name, value);
  const parsed = parseForm(schema, form);
  return parsed.ok ? parsed.data : parsed.state.status === 'invalid' ? parsed.state.fieldErrors : null;
}

const CONDITION = { 'conditionStatement-1': 'A plan', 'conditionOwner-1': 'trust', 'conditionDue-1': '31 1 2099' };

describe('a decision', () => {
  test('with conditions takes those of its rows that are not empty', () => {
    expect(parse(Decide, { decision: 'approved_with_conditions', reason: '', ...CONDITION, 'conditionStatement-3': 'Another', 'conditionOwner-3': 'programme', 'conditionDue-3': '1 February 2099', 'conditionStatement-2': '', 'conditionOwner-2': '', 'conditionDue-2': '' })).toEqual({
      reference: OF.reference,
      version: 12,
      submission: OF.submission,
      decision: 'approved_with_conditions',
      reason: null,
      conditions: [
        { statement: 'A plan', owner: 'trust', dueOn: '2099-01-31' },
        { statement: 'Another', owner: 'programme', dueOn: '2099-02-01' },
      ],
    });
  });

  test.each([
    [{ decision: 'approved_with_conditions' }, { 'conditionStatement-1': 'Enter at least one condition' }],
    [{ decision: 'approved_with_conditions', 'conditionStatement-2': 'A plan' }, { 'conditionOwner-2': 'Choose who must do it', 'conditionDue-2': 'Enter by when it must be done' }],
    [{ decision: 'approved_with_conditions', ...CONDITION, 'conditionDue-1': '31 2 2099' }, { 'conditionDue-1': '“31 2 2099” is not a date. Write it as 27 3 2017, March 2017 or 2017' }],
    [{ decision: 'approved_with_conditions', ...CONDITION, 'conditionOwner-1': 'nobody' }, { 'conditionOwner-1': 'Choose who must do it' }],
    [{ decision: 'changes_requested', reason: ' ' }, { reason: 'Enter the points that must change' }],
    [{ decision: 'declined' }, { reason: 'Enter why it is declined' }],
    [{ decision: 'nominated' }, { decision: 'Choose a decision' }],
    [{}, { decision: 'Choose a decision' }],
    [{ decision: 'approved', submission: 'mine' }, { submission: 'Open this form again: it was not sent as we made it' }],
    [{ decision: 'approved', version: 'latest' }, { version: 'Open this form again: it was not sent as we made it' }],
  ])('%j is told what is wrong', (fields, errors) => {
    expect(parse(Decide, fields as Record<string, string>)).toEqual(errors);
  });

  test('without conditions leaves out rows that were typed', () => {
    expect(parse(Decide, { decision: 'approved', ...CONDITION })).toMatchObject({ decision: 'approved', conditions: [] });
  });
});

test('a part of a draft may be empty when it is saved for later, and not otherwise', () => {
  expect(parse(SaveReason, { next: 'later', reason: '' })).toMatchObject({ next: 'later', reason: '' });
  expect(parse(SaveReason, { reason: ' ' })).toEqual({ reason: 'Enter why this trust' });
  expect(parse(SaveTrust, {})).toEqual({ odsCode: 'Choose the trust to be nominated' });
});

test('a refusal says why', () => {
  expect(parse(Countersign, { answer: 'refuse' })).toEqual({ reason: 'Enter why you refuse' });
  expect(parse(Countersign, { answer: 'countersign' })).toMatchObject({ answer: 'countersign' });
});

test('fields of any name are read, and none of them breaks the form', () => {
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) expect(parse(Countersign, { answer: 'countersign', [name]: 'x' }), name).toMatchObject({ answer: 'countersign' });
});
