'use client';

import { Select } from 'nhsuk-react-components';
import type { Choice } from './choice';
import { useField } from './use-field';

export type SelectFieldProps = { name: string; label: string; hint?: string; choices: readonly Choice[]; /** The choice of none. */ placeholder?: string; defaultValue?: string };

/** A choice of one among many. */
export function SelectField({ name, label, hint, choices, placeholder, defaultValue }: SelectFieldProps) {
  const { id, error, typed, key } = useField(name);
  return (
    <Select key={key} id={id} name={name} label={label} hint={hint} error={error} defaultValue={typed?.at(-1) ?? defaultValue ?? ''} aria-invalid={error === undefined ? undefined : true}>
      {placeholder !== undefined && <Select.Option value="">{placeholder}</Select.Option>}
      {choices.map(({ value, label: text }) => (
        <Select.Option key={value} value={value}>
          {text}
        </Select.Option>
      ))}
    </Select>
  );
}
