'use client';

import { Checkboxes } from 'nhsuk-react-components';
import type { Choice } from './choice';
import { useField } from './use-field';

export type CheckboxFieldProps = { name: string; legend: string; hint?: string; choices: readonly Choice[]; defaultValues?: readonly string[] };

/** A choice of any number. The first choice has the field's own id, where a message leads. */
export function CheckboxField({ name, legend, hint, choices, defaultValues = [] }: CheckboxFieldProps) {
  const { id, error, typed, key } = useField(name);
  const chosen = typed ?? defaultValues;
  return (
    <Checkboxes key={key} id={`${id}-group`} name={name} legend={legend} legendProps={{ size: 's' }} hint={hint} error={error}>
      {choices.map((choice, index) => (
        <Checkboxes.Item key={choice.value} id={index === 0 ? id : `${id}-${index + 1}`} value={choice.value} hint={choice.hint} defaultChecked={chosen.includes(choice.value)}>
          {choice.label}
        </Checkboxes.Item>
      ))}
    </Checkboxes>
  );
}
