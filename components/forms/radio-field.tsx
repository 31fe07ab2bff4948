'use client';

import { useForm } from './form-provider';

export type RadioFieldProps = { name: string; legend: string; options: readonly { value: string; label: string; hint?: string }[] };

/** A choice of one. The first choice has the field's own id, where a message leads. */
export function RadioField({ name, legend, options }: RadioFieldProps) {
  const { state } = useForm();
  const error = state.status === 'invalid' ? state.fieldErrors[name] : undefined;
  const chosen = state.status === 'invalid' ? state.values[name] : undefined;
  return (
    <div className={`nhsuk-form-group${error ? ' nhsuk-form-group--error' : ''}`}>
      <fieldset className="nhsuk-fieldset" aria-describedby={error ? `${name}-error` : undefined}>
        <legend className="nhsuk-fieldset__legend">{legend}</legend>
        {error && (
          <span className="nhsuk-error-message" id={`${name}-error`}>
            <span className="nhsuk-u-visually-hidden">Error:</span> {error}
          </span>
        )}
        <div className="nhsuk-radios nhsuk-radios--small" key={chosen}>
          {options.map(({ value, label, hint }, index) => {
            const id = index === 0 ? name : `${name}-${index + 1}`;
            return (
              <div className="nhsuk-radios__item" key={value}>
                <input className="nhsuk-radios__input" id={id} name={name} type="radio" value={value} defaultChecked={chosen === value} aria-describedby={hint ? `${id}-hint` : undefined} />
                <label className="nhsuk-label nhsuk-radios__label" htmlFor={id}>
                  {label}
                </label>
                {hint && (
                  <div className="nhsuk-hint nhsuk-radios__hint" id={`${id}-hint`}>
                    {hint}
                  </div>
                )}
              </div>
            );
          })}
        </div>
      </fieldset>
    </div>
  );
}
