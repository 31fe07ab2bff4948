'use client';

import { useEffect, useRef } from 'react';
import { useForm } from './form-provider';

/** What must be put right, above the heading; takes the focus whenever the form comes back, and leads to each field. */
export function FormErrorSummary({ firstFieldId }: { firstFieldId: string }) {
  const { state } = useForm();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.status === 'invalid' || state.status === 'conflict') summary.current?.focus();
  }, [state]);
  if (state.status !== 'invalid' && state.status !== 'conflict') return null;
  const problems = [...state.formErrors.map((message) => ({ message, id: state.status === 'conflict' ? 'meanwhile' : firstFieldId })), ...Object.entries(state.fieldErrors).map(([id, message]) => ({ message, id }))];
  return (
    // The alert is the inner element: an alert that takes the focus itself is read twice.
    // eslint-disable-next-line jsx-a11y/no-autofocus -- an error summary must take the focus on load, without a script too
    <div className="nhsuk-error-summary" tabIndex={-1} ref={summary} autoFocus>
      <div role="alert">
        <h2 className="nhsuk-error-summary__title">There is a problem</h2>
        <div className="nhsuk-error-summary__body">
          <ul className="nhsuk-list nhsuk-error-summary__list">
            {problems.map(({ message, id }) => (
              <li key={`${id} ${message}`}>
                <a href={`#${id}`}>{message}</a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
