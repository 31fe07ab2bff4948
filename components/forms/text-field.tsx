'use client';

import { TextInput } from 'nhsuk-react-components';
import { useField } from './use-field';

export type TextFieldProps = {
  /** Its name in the form, and its id. */
  name: string;
  label: string;
  hint?: string;
  type?: 'text' | 'email' | 'password';
  /** In characters, where the answer has a length that is known. */
  width?: 2 | 3 | 4 | 5 | 10 | 20;
  inputMode?: 'numeric' | 'decimal';
  autoComplete?: string;
  defaultValue?: string;
};

/** A line of text with its label, hint and message. A password never comes back. */
export function TextField({ name, label, hint, type = 'text', width, inputMode, autoComplete, defaultValue }: TextFieldProps) {
  const { id, error, typed, key } = useField(name);
  return (
    <TextInput
      key={key}
      id={id}
      name={name}
      label={label}
      hint={hint}
      error={error}
      type={type}
      inputMode={inputMode}
      autoComplete={autoComplete}
      defaultValue={type === 'password' ? undefined : (typed?.at(-1) ?? defaultValue)}
      aria-invalid={error === undefined ? undefined : true}
      spellCheck={type === 'text' && width === undefined ? undefined : false}
      {...(width === undefined ? {} : { width })}
    />
  );
}
