import { SourceDisclosure } from '@/components/evidence/source-disclosure';
import { DataTable } from '@/components/nhs/data-table';
import { EXEMPLAR_STATUSES_BEFORE_NAMING } from '@/lib/domain/exemplar/status';
import { formatDate } from '@/lib/format/format-date';
import type { FootprintDetail } from '@/lib/queries/footprint/get-footprint';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { withClock } from '@/lib/view/clock/with-clock';
import { toEvidenceView } from '@/lib/view/evidence/to-evidence-view';
import { TRUST_KIND_LABEL } from '@/lib/view/trust/trust-kind-label';

/** The trusts of a footprint, each with its part in the programme and where its membership comes from. */
export function FootprintTrustsTable({ footprint: { name, trusts, exemplars, followers }, clock }: { footprint: FootprintDetail; clock: ClockView }) {
  return (
    <DataTable
      id="trusts-table"
      caption={`Trusts of ${name}`}
      isCaptionHidden
      columns={[
        { key: 'trust', label: 'Trust' },
        { key: 'kind', label: 'Kind' },
        { key: 'part', label: 'Part in the programme' },
        { key: 'source', label: 'Membership' },
      ]}
      rows={trusts.map((trust) => {
        const awards = exemplars.filter(({ memberCode }) => memberCode === trust.odsCode);
        const pairings = followers.filter((follower) => follower.trust?.odsCode === trust.odsCode);
        return {
          key: trust.odsCode,
          cells: {
            trust: (
              <>
                <a href={withClock(`/trusts/${trust.odsCode}`, clock)}>{trust.name}</a> <span className="gde-code">{trust.odsCode}</span>
                {trust.closedOn && <span className="gde-quiet">Closed after {formatDate(trust.closedOn)}</span>}
              </>
            ),
            kind: TRUST_KIND_LABEL[trust.kind],
            part:
              awards.length + pairings.length === 0 ? (
                'None recorded'
              ) : (
                <div>
                  {awards.map(({ slug, status }) => (
                    <span key={slug} className="gde-line">
                      <a href={withClock(`/exemplars/${slug}`, clock)}>{EXEMPLAR_STATUSES_BEFORE_NAMING.includes(status) ? 'Expected, not named' : 'Exemplar'}</a>
                    </span>
                  ))}
                  {pairings.map(({ reference }) => (
                    <span key={reference} className="gde-line">
                      <a href={withClock(`/fast-followers/${encodeURIComponent(reference)}`, clock)}>Fast follower</a>
                    </span>
                  ))}
                </div>
              ),
            source: <SourceDisclosure evidence={toEvidenceView(trust.evidence, clock)} of={`${trust.name} in ${name}`} />,
          },
        };
      })}
      empty="No trust is recorded in it at this date."
    />
  );
}
