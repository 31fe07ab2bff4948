'use client';

import { useForm } from './form-provider';

/** The link that a form made, shown once: it is kept nowhere. */
export function HandedOverLink({ origin }: { origin: string }) {
  const { state } = useForm();
  if (state.status !== 'done') return null;
  return (
    <div className="nhsuk-notification-banner nhsuk-notification-banner--success" role="alert" aria-labelledby="handed-over-heading">
      <div className="nhsuk-notification-banner__header">
        <h2 className="nhsuk-notification-banner__title" id="handed-over-heading">
          The role was given
        </h2>
      </div>
      <div className="nhsuk-notification-banner__content">
        <p className="nhsuk-notification-banner__heading">Send them this link, with which they choose a password. It is shown only now, and works once, within 72 hours:</p>
        <p className="gde-code">{`${origin}${state.link}`}</p>
      </div>
    </div>
  );
}
