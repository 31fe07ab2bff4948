import './nomination.css';
import { SummaryList } from '@/components/nhs/summary-list';

export type CheckAnswersProps = {
  /** Of the nomination. */
  address: string;
  exemplar: string;
  trust: { name: string; parts: string } | null;
  mayChangeTrust: boolean;
  reason: string | null;
  systems: readonly string[];
};

/** What a nomination says, each answer with a way to change it. Messages lead to the answer that they are about. */
export function CheckAnswers({ address, exemplar, trust, mayChangeTrust, reason, systems }: CheckAnswersProps) {
  const change = (step: string) => [{ label: 'Change', href: `${address}/nomination/${step}` }];
  return (
    <SummaryList
      rows={[
        { key: 'Exemplar', value: exemplar },
        {
          key: 'Trust nominated',
          value: (
            <span id="trust" tabIndex={-1}>
              {trust === null ? <span className="gde-not-recorded">Not chosen yet</span> : trust.name}
              {trust !== null && <span className="gde-line gde-quiet">{trust.parts}</span>}
            </span>
          ),
          ...(mayChangeTrust ? { actions: change('trust') } : {}),
        },
        {
          key: 'Why this trust',
          value: (
            <span id="reason" tabIndex={-1} className="gde-typed">
              {reason ?? <span className="gde-not-recorded">Not said yet</span>}
            </span>
          ),
          actions: change('reason'),
        },
        {
          key: 'Systems to be replicated',
          value: (
            <div id="systems" tabIndex={-1}>
              {systems.length === 0 ? (
                <span className="gde-not-recorded">None chosen yet</span>
              ) : (
                <ul className="nhsuk-list">
                  {systems.map((name) => (
                    <li key={name}>{name}</li>
                  ))}
                </ul>
              )}
            </div>
          ),
          actions: change('systems'),
        },
      ]}
    />
  );
}
