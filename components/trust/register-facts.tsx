import { FactList } from '@/components/evidence/fact-list';
import { SourceDisclosure } from '@/components/evidence/source-disclosure';
import { SourceLink } from '@/components/evidence/source-link';
import type { TrustDetail } from '@/lib/queries/trust/get-trust';
import { formatDate } from '@/lib/format/format-date';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { withClock } from '@/lib/view/clock/with-clock';
import { onDate } from '@/lib/view/evidence/date-words';
import { toEvidenceView, toLinkedSource } from '@/lib/view/evidence/to-evidence-view';
import { TRUST_KIND_LABEL } from '@/lib/view/trust/trust-kind-label';

/** What the register says of a trust, its other names included. */
export function RegisterFacts({ trust, clock }: { trust: TrustDetail; clock: ClockView }) {
  const { region } = trust;
  const aliases = trust.aliases.filter(({ name }) => name !== trust.name);
  return (
    <FactList
      of={trust.name}
      facts={[
        { label: 'ODS code', value: trust.odsCode },
        {
          label: 'Kind',
          value: (
            <>
              {TRUST_KIND_LABEL[trust.kind]}
              <span className="gde-quiet">{trust.kindBasis ?? 'A classification, not a fact of the register.'}</span>
            </>
          ),
        },
        { label: 'Foundation trust', value: trust.isFoundationTrust ? 'Yes' : 'No' },
        { label: 'Region', value: region && <a href={withClock(`/trusts?region=${region.slug}`, clock)}>{region.name}</a> },
        {
          label: 'Headquarters',
          value:
            trust.postcode === null ? null : (
              <>
                {trust.postcode}
                {trust.latitude !== null && trust.longitude !== null && (
                  <span className="gde-quiet">
                    {trust.latitude}, {trust.longitude} (latitude and longitude of the postcode)
                  </span>
                )}
              </>
            ),
        },
        { label: 'Opened', value: trust.openedOn && formatDate(trust.openedOn) },
        ...(trust.closedOn !== null && trust.closedOn < clock.asAt ? [{ label: 'Last day open', value: formatDate(trust.closedOn) }] : []),
        ...(trust.foundingName === trust.name ? [] : [{ label: 'Name before', value: trust.foundingName }]),
        ...(aliases.length === 0
          ? []
          : [
              {
                label: 'Other names',
                value: aliases.map((alias) => (
                  <div key={alias.id}>
                    {alias.name}
                    <span className="gde-quiet">
                      {alias.isRegisterName ? 'Register name' : 'As reported'} {onDate(alias.evidence)}
                    </span>
                    <SourceDisclosure evidence={toEvidenceView(alias.evidence, clock)} of={`the name ${alias.name}`} />
                  </div>
                )),
              },
            ]),
        { label: 'Source', value: <SourceLink source={toLinkedSource(trust.source, clock)} /> },
      ]}
    />
  );
}
