import { Button } from '@/components/nhs/button';
import { ACT_TYPES } from '@/lib/domain/audit/act-type';
import type { AuditPage } from '@/lib/queries/audit/list-audit-acts';
import type { AuditFilter } from '@/lib/schemas/audit/audit-query';
import { actTypeLabel } from '@/lib/view/audit/act-type-label';

export type AuditFiltersProps = {
  path: string;
  filter: AuditFilter;
  people: AuditPage['people'];
  /** The value of `person` that means what the product did by itself. */
  tracker: string;
};

/** What to look for in the audit record; sent with the address, so that a search can be kept and passed on. */
export function AuditFilters({ path, filter, people, tracker }: AuditFiltersProps) {
  const types = ACT_TYPES.map((type) => ({ value: type, label: actTypeLabel(type) })).sort((a, b) => a.label.localeCompare(b.label, 'en-GB'));
  const isFiltered = Object.values(filter).some((value) => value !== null);
  return (
    <form action={path} method="get" className="gde-audit-filters" aria-label="Filters">
      <Choice name="person" label="Who acted" value={filter.person} anyLabel="Anyone" choices={[{ value: tracker, label: 'The tracker itself' }, ...people.map(({ userId, name }) => ({ value: userId, label: name }))]} />
      <Choice name="type" label="What was done" value={filter.type} anyLabel="Anything" choices={types} />
      <div className="nhsuk-form-group">
        <label className="nhsuk-label" htmlFor="record">
          Record
        </label>
        <div className="nhsuk-hint" id="record-hint">
          Such as RM3
        </div>
        <input className="nhsuk-input" id="record" name="record" type="text" aria-describedby="record-hint" spellCheck={false} defaultValue={filter.record ?? undefined} />
      </div>
      <Day name="from" label="From" value={filter.from} />
      <Day name="to" label="To" value={filter.to} />
      <div className="gde-buttons">
        <Button variant="secondary">Apply filters</Button>
        {isFiltered && <a href={path}>Clear filters</a>}
      </div>
    </form>
  );
}

function Choice({ name, label, value, anyLabel, choices }: { name: string; label: string; value: string | null; anyLabel: string; choices: readonly { value: string; label: string }[] }) {
  return (
    <div className="nhsuk-form-group">
      <label className="nhsuk-label" htmlFor={name}>
        {label}
      </label>
      <select className="nhsuk-select" id={name} name={name} defaultValue={value ?? ''}>
        <option value="">{anyLabel}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}

function Day({ name, label, value }: { name: string; label: string; value: string | null }) {
  return (
    <div className="nhsuk-form-group">
      <label className="nhsuk-label" htmlFor={name}>
        {label}
      </label>
      <input className="nhsuk-input nhsuk-input--width-10" id={name} name={name} type="date" defaultValue={value ?? undefined} />
    </div>
  );
}
