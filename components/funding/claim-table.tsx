import { DateWithPrecision } from '@/components/evidence/date-with-precision';
import { SourceDisclosure } from '@/components/evidence/source-disclosure';
import { DataTable } from '@/components/nhs/data-table';
import { Tag } from '@/components/nhs/tag';
import { type ClaimRow, COMPARED_KINDS } from '@/lib/view/funding/claim-rows';
import { LEDGER_KIND_LABEL } from '@/lib/view/money/ledger-kind-label';

/** Published money figures, each beside the ledger of its date. A kind without an entry says so: that is not £0. */
export function ClaimTable({ rows }: { rows: readonly ClaimRow[] }) {
  return (
    <DataTable
      id="claims"
      caption="Published figures and the ledger on the same date"
      isCaptionHidden
      columns={[
        { key: 'figure', label: 'Published' },
        { key: 'date', label: 'Date' },
        ...COMPARED_KINDS.map((kind) => ({ key: kind, label: `Ledger: ${LEDGER_KIND_LABEL[kind].toLowerCase()}` })),
        { key: 'difference', label: 'How they differ' },
      ]}
      rows={rows.map(({ claim, measure, ledger, difference }) => ({
        key: claim.id,
        cells: {
          figure: (
            <>
              <strong className="gde-money">{claim.value}</strong> {claim.isSelected && <Tag text="Picked" colour="blue" />}
              <span className="block font-normal text-base">{measure}</span>
              <SourceDisclosure evidence={claim.evidence} of={claim.statement} />
            </>
          ),
          date: <DateWithPrecision date={claim.evidence.effectiveOn} precision={claim.evidence.precision} />,
          ...Object.fromEntries(COMPARED_KINDS.map((kind) => [kind, ledger[kind] ?? <span className="text-secondary">No entry</span>])),
          difference,
        },
      }))}
      empty="No figure of the programme's money had been published by this date."
    />
  );
}
