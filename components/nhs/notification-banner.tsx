import type { ReactNode } from 'react';

/** News about the page: that something was saved (`success`) or that something is worth knowing. */
export function NotificationBanner({ heading, variant = 'information', children }: { heading: string; variant?: 'information' | 'success'; children?: ReactNode }) {
  const isSuccess = variant === 'success';
  return (
    <div
      className={`nhsuk-notification-banner${isSuccess ? ' nhsuk-notification-banner--success' : ''}`}
      role={isSuccess ? 'alert' : 'region'}
      aria-labelledby="notification-banner-title"
    >
      <div className="nhsuk-notification-banner__header">
        <h2 className="nhsuk-notification-banner__title" id="notification-banner-title">
          {isSuccess ? 'Success' : 'Important'}
        </h2>
      </div>
      <div className="nhsuk-notification-banner__content">
        <p className="nhsuk-notification-banner__heading">{heading}</p>
        {children}
      </div>
    </div>
  );
}
