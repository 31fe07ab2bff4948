import { DataTable } from '@/components/nhs/data-table';
import { COHORTS } from '@/lib/domain/cohort/cohort';
import { ALLOCATION_RULES } from '@/lib/domain/planner/scenario';
import { capitalise } from '@/lib/format/capitalise';
import { COHORT_LABEL } from '@/lib/view/cohort/cohort-label';
import { ALLOCATION_RULE_LABEL } from '@/lib/view/planner/allocation-rule-label';
import type { ScenarioDefaults } from '@/lib/view/planner/scenario-defaults';

export type ScenarioFieldsProps = {
  legend: string;
  /** Before the name of each parameter: empty, or `b_`. */
  prefix: string;
  /** What the address says, by parameter without the prefix. */
  values: Readonly<Record<string, string>>;
  /** What counts where a field is left empty. */
  defaults: ScenarioDefaults;
};

/** The fields of one scenario. What is left empty is said beside it. */
export function ScenarioFields({ legend, prefix, values, defaults }: ScenarioFieldsProps) {
  const field = (name: string, label: string, hint: string) => (
    <div className="nhsuk-form-group mb-3" key={name}>
      <label className="nhsuk-label" htmlFor={prefix + name}>
        {label}
      </label>
      <div className="nhsuk-hint mb-1 text-base" id={`${prefix}${name}-hint`}>
        {hint}
      </div>
      <input className="nhsuk-input nhsuk-input--width-10" id={prefix + name} name={prefix + name} type="text" defaultValue={values[name] ?? ''} aria-describedby={`${prefix}${name}-hint`} autoComplete="off" spellCheck={false} />
    </div>
  );
  const input = (name: string, label: string, hint: string) => (
    <>
      <input
        className="nhsuk-input nhsuk-input--width-10"
        id={prefix + name}
        name={prefix + name}
        type="text"
        defaultValue={values[name] ?? ''}
        aria-label={label}
        aria-describedby={`${prefix}${name}-hint`}
        autoComplete="off"
        spellCheck={false}
      />
      <span className="block text-base text-secondary" id={`${prefix}${name}-hint`}>
        {hint}
      </span>
    </>
  );
  const rule = values['rule'] ?? '';
  return (
    <fieldset className="nhsuk-fieldset">
      <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">{legend}</legend>
      <div className="grid gap-x-6 tablet:grid-cols-2 wide:grid-cols-4">
        {field('pot', 'Pot', defaults.pot)}
        <div className="nhsuk-form-group mb-3">
          <label className="nhsuk-label" htmlFor={`${prefix}rule`}>
            Rule
          </label>
          <div className="nhsuk-hint mb-1 text-base" id={`${prefix}rule-hint`}>
            {defaults.rule}
          </div>
          <select className="nhsuk-select" id={`${prefix}rule`} name={`${prefix}rule`} defaultValue={ALLOCATION_RULES.find((known) => known === rule) ?? ''} aria-describedby={`${prefix}rule-hint`}>
            <option value="">{defaults.ruleChoice}</option>
            {ALLOCATION_RULES.map((known) => (
              <option key={known} value={known}>
                {ALLOCATION_RULE_LABEL[known].name}
              </option>
            ))}
          </select>
        </div>
        {field('match', 'Match for each £1', defaults.match)}
        {field('follower_share', 'Share kept for fast followers', defaults.followerShare)}
      </div>
      <DataTable
        id={`${prefix}cohorts`}
        caption={`${legend}: sites, ceilings and floors by cohort`}
        isCaptionHidden
        isCompact
        columns={[
          { key: 'cohort', label: 'Cohort' },
          { key: 'sites', label: 'Sites' },
          { key: 'ceiling', label: 'Ceiling each' },
          { key: 'floor', label: 'Floor each' },
        ]}
        rows={COHORTS.map((cohort) => {
          const name = capitalise(COHORT_LABEL[cohort]);
          return {
            key: cohort,
            cells: {
              cohort: name,
              sites: input(cohort, `${name} sites`, defaults.sites[cohort]),
              ceiling: input(`ceiling_${cohort}`, `${name} ceiling`, defaults.ceilings[cohort]),
              floor: input(`floor_${cohort}`, `${name} floor`, defaults.floors[cohort]),
            },
          };
        })}
        empty=""
      />
    </fieldset>
  );
}
