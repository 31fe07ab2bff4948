'use client';

import { useEffect, useRef, type ReactNode } from 'react';
import { useForm } from './form-provider';

/** What a form made and keeps nowhere, shown once and taking the focus: a link to hand over, or codes to write down. */
export function ShownOnce({ heading, children, prefix = '' }: { heading: string; children: ReactNode; prefix?: string }) {
  const { state } = useForm();
  const banner = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.status === 'done') banner.current?.focus();
  }, [state]);
  if (state.status !== 'done') return null;
  return (
    // eslint-disable-next-line jsx-a11y/no-autofocus -- what is shown only once must be come across
    <div className="nhsuk-notification-banner nhsuk-notification-banner--success" role="alert" aria-labelledby="shown-once-heading" tabIndex={-1} ref={banner} autoFocus>
      <div className="nhsuk-notification-banner__header">
        <h2 className="nhsuk-notification-banner__title" id="shown-once-heading">
          {heading}
        </h2>
      </div>
      <div className="nhsuk-notification-banner__content">
        {children}
        {state.shownOnce.length === 1 ? (
          <p className="gde-code">{`${prefix}${state.shownOnce[0] ?? ''}`}</p>
        ) : (
          <ul className="gde-codes">
            {state.shownOnce.map((code) => (
              <li key={code} className="gde-code">
                {code}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
