import type { DataTableRow } from '@/components/nhs/data-table';
import { formatInstant } from '@/lib/format/format-instant';
import type { AuditAct } from '@/lib/queries/audit/audit-act';
import { describeAct, describeActor } from '@/lib/view/audit/describe-act';
import { recordLink } from '@/lib/view/audit/record-link';

export const AUDIT_COLUMNS = [
  { key: 'act', label: 'Act' },
  { key: 'when', label: 'When' },
  { key: 'what', label: 'Who did what' },
  { key: 'about', label: 'To what or whom' },
];

/** A row for each act, in plain words. */
export function auditRows(acts: readonly AuditAct[]): DataTableRow[] {
  return acts.map((act) => ({
    key: String(act.position),
    cells: {
      act: act.position,
      when: <time dateTime={act.occurredAt}>{formatInstant(act.occurredAt)}</time>,
      what: `${describeActor(act)} ${describeAct(act.type, act.details)}`,
      about: <About act={act} />,
    },
  }));
}

/** The person and the records that an act is about. */
function About({ act: { onPerson, about } }: { act: AuditAct }) {
  const records = about.flatMap((each) => recordLink(each) ?? []);
  if (onPerson === null && records.length === 0) return '–';
  return (
    <>
      {onPerson !== null && <span className="gde-line">{onPerson.name ?? 'A person who was forgotten'}</span>}
      {records.map(({ label, href }) => (
        <span key={label} className="gde-line">
          {href === null ? label : <a href={href}>{label}</a>}
        </span>
      ))}
    </>
  );
}
