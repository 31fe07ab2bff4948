'use client';

import { Radios } from 'nhsuk-react-components';
import type { Choice } from './choice';
import { useField } from './use-field';

export type RadioFieldProps = { name: string; legend: string; hint?: string; choices: readonly Choice[]; defaultValue?: string };

/** A choice of one. The first choice has the field's own id, where a message leads. */
export function RadioField({ name, legend, hint, choices, defaultValue }: RadioFieldProps) {
  const { id, error, typed, key } = useField(name);
  const chosen = typed?.at(-1) ?? defaultValue;
  return (
    <Radios key={key} id={`${id}-group`} name={name} legend={legend} legendProps={{ size: 's' }} hint={hint} error={error}>
      {choices.map((choice, index) => (
        <Radios.Item key={choice.value} id={index === 0 ? id : `${id}-${index + 1}`} value={choice.value} hint={choice.hint} defaultChecked={chosen === choice.value}>
          {choice.label}
        </Radios.Item>
      ))}
    </Radios>
  );
}
