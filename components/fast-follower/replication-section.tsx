import { DateWithPrecision } from '@/components/evidence/date-with-precision';
import { SourceDisclosure } from '@/components/evidence/source-disclosure';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/nhs/data-table';
import { SystemsTable } from '@/components/record/systems-table';
import { formatPercent } from '@/lib/format/format-percent';
import type { FastFollowerDetail, ReplicationItem } from '@/lib/queries/fast-follower/get-fast-follower';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { toEvidenceView } from '@/lib/view/evidence/to-evidence-view';
import { replicationText } from '@/lib/view/fast-follower/replication-text';
import { SYSTEM_CLASS_LABEL } from '@/lib/view/system/system-label';

const VERDICT: Readonly<Record<NonNullable<ReplicationItem['verdict']>, string>> = {
  match: 'Runs it',
  equivalent: 'Runs an equivalent',
  different: 'Runs something different',
  not_applicable: 'Does not apply',
  unknown: 'Not known',
};

/** How much of its exemplar's systems the follower runs, as an interval; what it is measured against; what both are recorded as running. */
export function ReplicationSection({ follower, clock }: { follower: FastFollowerDetail; clock: ClockView }) {
  const { replication, replicationItems, replicationTargets, systems, exemplarSystems, exemplar } = follower;
  return (
    <Section
      id="replication"
      heading="Replication of its exemplar’s systems"
      answer={
        replication === null
          ? 'Not fixed: no systems were recorded at nomination, so there is no share to give.'
          : `${replicationText(replication.low, replication.high)} of the systems fixed at nomination. A system of which nothing is known widens the interval.`
      }
    >
      {replicationTargets.map((target) => (
        <div key={target.evidence.source.id} className="gde-money-entry">
          <p className="nhsuk-u-margin-bottom-0">
            {target.share !== null && <>The rule: {formatPercent(target.share)}. </>}
            {target.statement}
          </p>
          <SourceDisclosure evidence={toEvidenceView(target.evidence, clock)} of="the replication rule" />
        </div>
      ))}
      {replicationItems.length > 0 && (
        <DataTable
          id="replication-items"
          caption="Systems fixed at nomination"
          columns={[
            { key: 'system', label: 'System' },
            { key: 'fixed', label: 'Fixed on' },
            { key: 'verdict', label: 'Follower' },
          ]}
          rows={replicationItems.map((item) => ({
            key: item.id,
            cells: {
              system: `${item.productName ?? 'Any product'}, ${SYSTEM_CLASS_LABEL[item.systemClass].toLowerCase()}`,
              fixed: <DateWithPrecision date={item.fixedOn} />,
              verdict: (
                <div>
                  {VERDICT[item.verdict ?? 'unknown']}
                  {item.evidence && <SourceDisclosure evidence={toEvidenceView(item.evidence, clock)} of={item.productName ?? SYSTEM_CLASS_LABEL[item.systemClass]} />}
                </div>
              ),
            },
          }))}
          empty=""
        />
      )}
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
