import { ConfidenceText } from '@/components/evidence/confidence-text';
import { DateWithPrecision } from '@/components/evidence/date-with-precision';
import { DataTable } from '@/components/nhs/data-table';
import type { AssertionItem } from '@/lib/queries/source/get-source';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { withClock } from '@/lib/view/clock/with-clock';
import { assertionText } from '@/lib/view/source/assertion-text';
import { subjectPath } from '@/lib/view/source/subject-path';

/** What a source says, row by row: of what, what, from when, and how firmly. */
export function AssertionTable({ id, caption, items, clock }: { id: string; caption: string; items: readonly AssertionItem[]; clock: ClockView }) {
  return (
    <div className="gde-assertions">
      <DataTable
        id={id}
        caption={caption}
        isCaptionHidden
        columns={[
          { key: 'subject', label: 'About' },
          { key: 'says', label: 'What it says' },
          { key: 'since', label: 'True from' },
          { key: 'confidence', label: 'Confidence' },
        ]}
        rows={items.map((item) => {
          const path = subjectPath(item);
          return {
            key: item.id,
            cells: {
              subject: path === null ? item.subjectName : <a href={withClock(path, clock)}>{item.subjectName}</a>,
              says: (
                <div>
                  {assertionText(item)}
                  {item.note && <span className="gde-quiet">{item.note}</span>}
                </div>
              ),
              since: item.effectiveOn && <DateWithPrecision date={item.effectiveOn} precision={item.precision} />,
              confidence: (
                <div>
                  {item.confidence === null ? 'Row of a register' : <ConfidenceText confidence={item.confidence} />}
                  {!item.speaks && <span className="gde-quiet">Supports a stronger source</span>}
                </div>
              ),
            },
          };
        })}
        empty="Nothing of this sort rests on it at this date."
      />
    </div>
  );
}
