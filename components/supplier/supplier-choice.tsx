import { ChoiceField } from '@/components/filters/choice-field';
import { COHORTS, type Cohort } from '@/lib/domain/cohort/cohort';
import { COUNTED_OVER, type CountedOver } from '@/lib/domain/supplier/supplier-units';
import { SYSTEM_CLASSES, type SystemClass } from '@/lib/domain/system/system-class';
import { capitalise } from '@/lib/format/capitalise';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { COHORT_LABEL } from '@/lib/view/cohort/cohort-label';
import { COUNTED_OVER_LABEL } from '@/lib/view/supplier/counted-over-words';
import { SYSTEM_CLASS_LABEL } from '@/lib/view/system/system-label';
import { paramPairs } from '@/lib/view/url/param-pairs';

export type SupplierChoiceProps = { path: string; clock: Pick<ClockView, 'params'>; systemClass: SystemClass; over: CountedOver; cohorts: readonly Cohort[] };

/** What of the suppliers is shown: the class of systems, over what it is counted, and of which cohorts. */
export function SupplierChoice({ path, clock, systemClass, over, cohorts }: SupplierChoiceProps) {
  return (
    <form method="get" action={path} className="mb-8 flex flex-wrap items-end gap-x-6 gap-y-3">
      {paramPairs(clock.params).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <ChoiceField name="kind" label="Class of system" value={systemClass} choices={SYSTEM_CLASSES.map((value) => ({ value, label: SYSTEM_CLASS_LABEL[value] }))} />
      <ChoiceField name="over" label="Counted over" value={over} choices={COUNTED_OVER.map((value) => ({ value, label: COUNTED_OVER_LABEL[value] }))} />
      <ChoiceField
        name="cohort"
        label="Cohort"
        value={cohorts.length === 1 ? (cohorts[0] ?? '') : ''}
        choices={[{ value: '', label: 'All cohorts' }, ...COHORTS.map((value) => ({ value, label: capitalise(COHORT_LABEL[value]) }))]}
      />
      <button className="nhsuk-button nhsuk-button--small m-0" type="submit">
        Show
      </button>
    </form>
  );
}
