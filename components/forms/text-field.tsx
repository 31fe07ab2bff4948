'use client';

import { useForm } from './form-provider';

export type TextFieldProps = {
  /** Its name in the form, and its id. */
  name: string;
  label: string;
  hint?: string;
  type?: 'text' | 'email' | 'password' | 'date';
  autoComplete?: string;
  defaultValue?: string;
};

/** A line of text with its label, hint and message. A password never comes back. */
export function TextField({ name, label, hint, type = 'text', autoComplete, defaultValue }: TextFieldProps) {
  const { state } = useForm();
  const error = state.status === 'invalid' ? state.fieldErrors[name] : undefined;
  const value = state.status === 'invalid' && type !== 'password' ? (state.values[name] ?? defaultValue) : defaultValue;
  const describedBy = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <div className={`nhsuk-form-group${error ? ' nhsuk-form-group--error' : ''}`}>
      <label className="nhsuk-label" htmlFor={name}>
        {label}
      </label>
      {hint && (
        <div className="nhsuk-hint" id={`${name}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <span className="nhsuk-error-message" id={`${name}-error`}>
          <span className="nhsuk-u-visually-hidden">Error:</span> {error}
        </span>
      )}
      <input
        key={value}
        className={`nhsuk-input${type === 'date' ? ' nhsuk-input--width-10' : ''}${error ? ' nhsuk-input--error' : ''}`}
        id={name}
        name={name}
        type={type}
        autoComplete={autoComplete}
        defaultValue={value}
        aria-describedby={describedBy}
        aria-invalid={error ? true : undefined}
        spellCheck={type === 'text' ? undefined : false}
      />
    </div>
  );
}
