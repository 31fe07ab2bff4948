'use client';

import { Textarea } from 'nhsuk-react-components';
import { useField } from './use-field';

export type TextAreaProps = { name: string; label: string; hint?: string; rows?: number; defaultValue?: string };

/** Several lines of text with their label, hint and message. */
export function TextArea({ name, label, hint, rows = 5, defaultValue }: TextAreaProps) {
  const { id, error, typed, key } = useField(name);
  return (
    <Textarea
      key={key}
      id={id}
      name={name}
      label={label}
      hint={hint}
      error={error}
      rows={rows}
      defaultValue={typed?.at(-1) ?? defaultValue}
      aria-invalid={error === undefined ? undefined : true}
    />
  );
}
