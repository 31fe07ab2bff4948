import type { ReactNode } from 'react';
import { HistoryTimeline } from '@/components/evidence/history-timeline';
import { NotRecorded } from '@/components/evidence/not-recorded';
import { DataTable } from '@/components/nhs/data-table';
import { formatDate } from '@/lib/format/format-date';
import type { TrustDetail, TrustOnDay } from '@/lib/queries/trust/get-trust';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { isPresent } from '@/lib/view/clock/is-present';
import { withClock } from '@/lib/view/clock/with-clock';
import { toEvidenceView } from '@/lib/view/evidence/to-evidence-view';
import { successionText } from '@/lib/view/trust/succession-text';

/** A trust's name, footprint and whether it is open, at the date shown and today, with every step between, each dated and sourced. */
export function ThenAndNow({ trust, clock }: { trust: TrustDetail; clock: ClockView }) {
  const { then, now } = trust;
  const onlyNow = isPresent(clock);
  const row = (key: string, label: string, of: (day: TrustOnDay) => ReactNode) => ({ key, cells: { what: label, then: of(then), now: of(now) } });
  return (
    <>
      <DataTable
        id="then-and-now-table"
        caption={onlyNow ? 'Today' : `At ${formatDate(then.asAt)} and today`}
        isCaptionHidden
        columns={[{ key: 'what', label: 'What' }, ...(onlyNow ? [] : [{ key: 'then', label: `At ${formatDate(then.asAt)}` }]), { key: 'now', label: `Today, ${formatDate(now.asAt)}` }]}
        rows={[
          row('name', 'Name', ({ name }) => name),
          row('open', 'Open', ({ isOpen, asAt }) => (isOpen ? 'Yes' : trust.closedOn !== null && trust.closedOn < asAt ? `No: last day open ${formatDate(trust.closedOn)}` : 'Not yet')),
          row('footprints', 'Footprints', ({ footprints }) =>
            footprints.length === 0 ? (
              <NotRecorded />
            ) : (
              footprints.map(({ code, name, kindName }) => (
                <span key={code} className="gde-line">
                  <a href={withClock(`/footprints/${encodeURIComponent(code)}`, clock)}>{name}</a> <span className="gde-code">{kindName}</span>
                </span>
              ))
            ),
          ),
        ]}
        empty=""
      />
      <HistoryTimeline of={trust.name} entries={steps(trust, clock)} />
    </>
  );
}

function steps({ successions, memberships }: TrustDetail, clock: ClockView) {
  const later = (isLater: boolean) => (isLater ? ', after the date shown' : '');
  return [
    ...successions.map((succession) => {
      const { id, other, isLater, evidence } = succession;
      const { before, name, after } = successionText(succession);
      return {
        key: id,
        text: (
          <>
            {before}
            {other.odsCode === null ? name : <a href={withClock(`/trusts/${other.odsCode}`, clock)}>{name}</a>}
            {after}
            {later(isLater)}
          </>
        ),
        evidence: toEvidenceView(evidence, clock),
      };
    }),
    ...memberships.map(({ id, change, footprintCode, footprintName, kindName, isLater, evidence }) => ({
      key: id,
      text: (
        <>
          {change === 'joined' ? 'In ' : 'Left '}
          <a href={withClock(`/footprints/${encodeURIComponent(footprintCode)}`, clock)}>{footprintName}</a> ({kindName})
          {change === 'joined' && ' from this date'}
          {later(isLater)}
        </>
      ),
      evidence: toEvidenceView(evidence, clock),
    })),
  ].sort((a, b) => (a.evidence.effectiveOn < b.evidence.effectiveOn ? 1 : a.evidence.effectiveOn > b.evidence.effectiveOn ? -1 : 0));
}
