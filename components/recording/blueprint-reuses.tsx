import { SourceDisclosure } from '@/components/evidence/source-disclosure';
import type { BlueprintItem } from '@/lib/queries/recording/list-blueprints';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { withClock } from '@/lib/view/clock/with-clock';
import { onDate } from '@/lib/view/evidence/date-words';
import { toEvidenceView } from '@/lib/view/evidence/to-evidence-view';

/** Who reused a blueprint, when, and who says so. */
export function BlueprintReuses({ blueprint: { title, uses }, clock }: { blueprint: Pick<BlueprintItem, 'title' | 'uses'>; clock: ClockView }) {
  return (
    <>
      {uses.map((use) => (
        <div key={use.id}>
          <a href={withClock(use.reference === null ? `/trusts/${use.odsCode ?? ''}` : `/fast-followers/${encodeURIComponent(use.reference)}`, clock)}>{use.name}</a> {onDate(use.evidence)}
          {use.reference === null && ', not as a fast follower'}
          <SourceDisclosure evidence={toEvidenceView(use.evidence, clock)} of={`reuse of ${title} by ${use.name}`} />
        </div>
      ))}
    </>
  );
}
