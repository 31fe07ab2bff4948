import type { ReactNode } from 'react';

export type SummaryRow = {
  key: string;
  value: ReactNode;
  /** Links that change the row; each gets the row's name for those who cannot see it. */
  actions?: readonly { label: string; href: string }[];
};

/** Names and values, one row each. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  const hasActions = rows.some((row) => row.actions?.length);
  return (
    <dl className="nhsuk-summary-list gde-summary-list">
      {rows.map((row) => (
        <div key={row.key} className={`nhsuk-summary-list__row${hasActions && !row.actions?.length ? ' nhsuk-summary-list__row--no-actions' : ''}`}>
          <dt className="nhsuk-summary-list__key">{row.key}</dt>
          <dd className="nhsuk-summary-list__value">{row.value}</dd>
          {row.actions?.length ? (
            <dd className="nhsuk-summary-list__actions">
              {row.actions.map((action) => (
                <a key={action.href} href={action.href}>
                  {action.label}
                  <span className="nhsuk-u-visually-hidden"> {row.key.toLowerCase()}</span>
                </a>
              ))}
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}
