import { DateWithPrecision } from '@/components/evidence/date-with-precision';
import { SourceDisclosure } from '@/components/evidence/source-disclosure';
import { StatusTag } from '@/components/evidence/status-tag';
import { DataTable } from '@/components/nhs/data-table';
import type { SystemItem } from '@/lib/queries/record/list-systems';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { withClock } from '@/lib/view/clock/with-clock';
import { toEvidenceView } from '@/lib/view/evidence/to-evidence-view';
import { DEPLOYMENT_STATUS_TAG } from '@/lib/view/status/deployment-status-tag';
import { productWithSupplier, SYSTEM_CLASS_LABEL } from '@/lib/view/system/system-label';

export type SystemsTableProps = {
  id: string;
  caption: string;
  systems: readonly SystemItem[];
  clock: Pick<ClockView, 'params'>;
  /** Names the trust of each system: where there are several. */
  withTrust?: boolean;
  empty?: string;
};

/** What trusts run, are to run or ran; a shared instance names its host. */
export function SystemsTable({ id, caption, systems, clock, withTrust = false, empty = 'No system is recorded by this date.' }: SystemsTableProps) {
  return (
    <DataTable
      id={id}
      caption={caption}
      isCaptionHidden
      columns={[
        { key: 'product', label: 'Product' },
        ...(withTrust ? [{ key: 'trust', label: 'Trust' }] : []),
        { key: 'use', label: 'Used for' },
        { key: 'status', label: 'State' },
        { key: 'since', label: 'Reported' },
      ]}
      rows={systems.map((system) => ({
        key: system.id,
        cells: {
          product: (
            <>
              {productWithSupplier(system)}
              {system.host && (
                <span className="gde-quiet">
                  On the instance of <a href={withClock(`/trusts/${system.host.odsCode}`, clock)}>{system.host.name}</a>
                </span>
              )}
            </>
          ),
          trust: <a href={withClock(`/trusts/${system.odsCode}`, clock)}>{system.trustName}</a>,
          use: SYSTEM_CLASS_LABEL[system.systemClass],
          status: <StatusTag status={DEPLOYMENT_STATUS_TAG[system.status]} />,
          since: (
            <div>
              <DateWithPrecision date={system.evidence.effectiveOn} precision={system.evidence.precision} />
              <SourceDisclosure evidence={toEvidenceView(system.evidence, clock)} of={`${productWithSupplier(system)} at ${system.trustName}`} />
            </div>
          ),
        },
      }))}
      empty={empty}
    />
  );
}
