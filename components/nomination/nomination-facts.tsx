import './nomination.css';
import { SummaryList } from '@/components/nhs/summary-list';

/** What a nomination says, as it was sent. */
export function NominationFacts({ exemplar, trust, reason, systems }: { exemplar: string; trust: string | null; reason: string | null; systems: readonly string[] }) {
  return (
    <SummaryList
      rows={[
        { key: 'Exemplar', value: exemplar },
        { key: 'Trust nominated', value: trust ?? 'Not chosen yet' },
        { key: 'Why this trust', value: <span className="gde-typed">{reason ?? 'Not said yet'}</span> },
        {
          key: 'Systems to be replicated',
          value:
            systems.length === 0 ? (
              'None chosen yet'
            ) : (
              <ul className="nhsuk-list">
                {systems.map((name) => (
                  <li key={name}>{name}</li>
                ))}
              </ul>
            ),
        },
      ]}
    />
  );
}
