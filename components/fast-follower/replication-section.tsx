import { DateWithPrecision } from '@/components/evidence/date-with-precision';
import { SourceDisclosure } from '@/components/evidence/source-disclosure';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/nhs/data-table';
import { SystemsTable } from '@/components/record/systems-table';
import { countVerdicts } from '@/lib/domain/fast-follower/replication';
import { formatDate } from '@/lib/format/format-date';
import { formatList } from '@/lib/format/format-list';
import type { FastFollowerDetail, ReplicationItem } from '@/lib/queries/fast-follower/get-fast-follower';
import type { SystemItem } from '@/lib/queries/record/list-systems';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { withClock } from '@/lib/view/clock/with-clock';
import { CONFIDENCE_LABEL } from '@/lib/view/evidence/confidence-label';
import { toEvidenceView } from '@/lib/view/evidence/to-evidence-view';
import { replicationItemName, replicationSentence, VERDICT_LABEL } from '@/lib/view/fast-follower/replication-words';
import { DEPLOYMENT_STATUS_LABEL, productWithSupplier } from '@/lib/view/system/system-label';
import { ReplicationRules } from './replication-rules';

/** How much of its exemplar's systems the follower runs, as an interval; system by system what is said of it; what both are recorded as running. */
export function ReplicationSection({ follower, clock }: { follower: FastFollowerDetail; clock: ClockView }) {
  const { replicationItems, replicationTargets, systems, exemplarSystems, exemplar } = follower;
  const counts = countVerdicts(replicationItems.map(({ verdict }) => verdict));
  return (
    <Section id="replication" heading="Replication of its exemplar’s systems" answer={replicationSentence(counts, replicationTargets[0]?.share ?? null)}>
      {replicationItems.length > 0 && (
        <DataTable
          id="replication-items"
          caption={`Systems of ${exemplar.name} fixed at nomination, and whether the follower runs them`}
          columns={[
            { key: 'system', label: 'System' },
            { key: 'verdict', label: 'Follower' },
            { key: 'evidence', label: 'On what evidence' },
            { key: 'own', label: 'Recorded of its own' },
          ]}
          rows={replicationItems.map((item) => ({
            key: item.id,
            cells: {
              system: (
                <>
                  {replicationItemName(item)} <span className="gde-quiet">Fixed on {formatDate(item.fixedOn)}</span>
                </>
              ),
              verdict: item.verdict === null ? null : VERDICT_LABEL[item.verdict],
              evidence: item.evidence && (
                <div>
                  <DateWithPrecision date={item.evidence.effectiveOn} precision={item.evidence.precision} /> <span className="gde-quiet">{CONFIDENCE_LABEL[item.evidence.confidence]}</span>
                  <SourceDisclosure evidence={toEvidenceView(item.evidence, clock)} of={`whether it runs ${replicationItemName(item)}`} />
                </div>
              ),
              own: ownText(item, systems),
            },
          }))}
          empty="No systems are recorded as fixed at nomination by this date."
        />
      )}
      <ReplicationRules targets={replicationTargets} clock={clock} />
      <p>
        <a href={withClock('/fast-followers/replication', clock)}>Replication across the programme</a>
      </p>
      {systems.length > 0 && (
        <Section id="own-systems" level={3} heading="What the follower is recorded as running">
          <SystemsTable id="own-systems-table" caption="Systems of the follower" systems={systems} clock={clock} />
        </Section>
      )}
      {exemplarSystems.length > 0 && (
        <Section id="exemplar-systems" level={3} heading={`What ${exemplar.name} is recorded as running`} answer="Shown side by side, not compared: the same supplier does not make a system replicated.">
          <SystemsTable id="exemplar-systems-table" caption={`Systems of ${exemplar.name}`} systems={exemplarSystems} clock={clock} withTrust />
        </Section>
      )}
    </Section>
  );
}

/** What the follower itself has on record of the same use: "Cerner Millennium (live)"; null: nothing. */
function ownText({ systemClass }: ReplicationItem, systems: readonly SystemItem[]): string | null {
  const own = systems.filter((system) => system.systemClass === systemClass).map((system) => `${productWithSupplier(system)} (${DEPLOYMENT_STATUS_LABEL[system.status].toLowerCase()})`);
  return own.length === 0 ? null : formatList([...new Set(own)]);
}
