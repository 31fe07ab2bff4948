import { ChoiceField } from '@/components/filters/choice-field';
import { COHORTS, type Cohort } from '@/lib/domain/cohort/cohort';
import { capitalise } from '@/lib/format/capitalise';
import type { ReusedChoice } from '@/lib/schemas/blueprint-params';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { COHORT_LABEL } from '@/lib/view/cohort/cohort-label';
import { paramPairs } from '@/lib/view/url/param-pairs';

export type BlueprintChoiceProps = { path: string; clock: Pick<ClockView, 'params'>; cohorts: readonly Cohort[]; reused: ReusedChoice | null };

/** Which blueprints are shown: of which cohort, and whether somebody reused them. */
export function BlueprintChoice({ path, clock, cohorts, reused }: BlueprintChoiceProps) {
  return (
    <form method="get" action={path} className="mb-4 flex flex-wrap items-end gap-x-6 gap-y-3">
      {paramPairs(clock.params).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <ChoiceField
        name="cohort"
        label="Cohort of the exemplar"
        value={cohorts.length === 1 ? (cohorts[0] ?? '') : ''}
        choices={[{ value: '', label: 'All cohorts' }, ...COHORTS.map((value) => ({ value, label: capitalise(COHORT_LABEL[value]) }))]}
      />
      <ChoiceField
        name="reused"
        label="Reuse"
        value={reused ?? ''}
        choices={[
          { value: '', label: 'All' },
          { value: 'yes', label: 'Reused by somebody' },
          { value: 'no', label: 'No reuse recorded' },
        ]}
      />
      <button className="nhsuk-button nhsuk-button--small m-0" type="submit">
        Show
      </button>
    </form>
  );
}
