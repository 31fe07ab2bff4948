import type { RecordAction } from '@/lib/view/recording/record-actions';
import '../record/record.css';

/** What the person who reads may do to the record; nothing where there is nothing. */
export function RecordActions({ actions }: { actions: readonly RecordAction[] }) {
  if (actions.length === 0) return null;
  return (
    <nav className="gde-side gde-side--links" aria-labelledby="actions-heading">
      <h2 className="nhsuk-heading-s" id="actions-heading">
        Record
      </h2>
      <ul>
        {actions.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
