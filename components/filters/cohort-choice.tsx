import type { ReactNode } from 'react';
import { COHORTS, type Cohort } from '@/lib/domain/cohort/cohort';
import { capitalise } from '@/lib/format/capitalise';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { COHORT_LABEL } from '@/lib/view/cohort/cohort-label';
import { paramPairs } from '@/lib/view/url/param-pairs';
import { ChoiceField } from './choice-field';

export type CohortChoiceProps = {
  path: string;
  clock: Pick<ClockView, 'params'>;
  cohorts: readonly Cohort[];
  /** Further things to choose. */
  children?: ReactNode;
};

/** Of which cohort a page shows what it shows. */
export function CohortChoice({ path, clock, cohorts, children }: CohortChoiceProps) {
  return (
    <form method="get" action={path} className="mb-8 flex flex-wrap items-end gap-x-6 gap-y-3">
      {paramPairs(clock.params).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <ChoiceField
        name="cohort"
        label="Cohort of the exemplar"
        value={cohorts.length === 1 ? (cohorts[0] ?? '') : ''}
        choices={[{ value: '', label: 'All cohorts' }, ...COHORTS.map((value) => ({ value, label: capitalise(COHORT_LABEL[value]) }))]}
      />
      {children}
      <button className="nhsuk-button nhsuk-button--small m-0" type="submit">
        Show
      </button>
    </form>
  );
}
