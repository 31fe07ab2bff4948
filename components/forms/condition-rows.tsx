'use client';

import '@/components/nomination/nomination.css';
import { useForm } from '@/components/forms/form-provider';
import { SelectField } from '@/components/forms/select-field';
import { TextArea } from '@/components/forms/text-area';
import { TextField } from '@/components/forms/text-field';
import type { Choice } from '@/components/forms/choice';
import { Button } from '@/components/nhs/button';

/** The conditions of an approval, a row each: what, by whom, by when. A further row is asked of the server, so that it comes without a script too. */
export function ConditionRows({ owners, countMax }: { owners: readonly Choice[]; countMax: number }) {
  const { state } = useForm();
  const typed = 'values' in state ? Object.keys(state.values).filter((name) => name.startsWith('conditionStatement-')).length : 0;
  const count = Math.min(countMax, Math.max(1, typed) + (state.status === 'more' ? 1 : 0));
  return (
    <>
      {Array.from({ length: count }, (_, index) => index + 1).map((row) => (
        <fieldset key={row} className="nhsuk-fieldset gde-form-row">
          <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">Condition {row}</legend>
          <TextArea name={`conditionStatement-${row}`} label={`What must be done (condition ${row})`} rows={2} />
          <SelectField name={`conditionOwner-${row}`} label={`Who must do it (condition ${row})`} choices={owners} placeholder="Choose who" />
          <TextField name={`conditionDue-${row}`} label={`By when (condition ${row})`} hint="For example 27 3 2027" width={20} autoComplete="off" />
        </fieldset>
      ))}
      {count < countMax && (
        <Button variant="secondary" name="more" value="condition">
          Add another condition
        </Button>
      )}
    </>
  );
}
