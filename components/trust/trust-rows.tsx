import type { DataTableRow } from '@/components/nhs/data-table';
import type { RegisterColumn } from '@/components/register/register-page';
import { TRUST_KINDS } from '@/lib/domain/trust/trust-kind';
import { listOf, textOf, wordOf } from '@/lib/schemas/tables/row-values';
import type { TableRow } from '@/lib/schemas/tables/table-definition';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { withClock } from '@/lib/view/clock/with-clock';
import { TRUST_KIND_LABEL } from '@/lib/view/trust/trust-kind-label';

export const TRUST_COLUMNS: readonly RegisterColumn[] = [
  { key: 'name', label: 'Trust', sortBy: 'name' },
  { key: 'code', label: 'ODS code', sortBy: 'ods_code' },
  { key: 'kind', label: 'Kind', sortBy: 'kind' },
  { key: 'region', label: 'Region', sortBy: 'region' },
  { key: 'footprint', label: 'STP footprint', sortBy: 'footprint_name' },
  { key: 'record', label: 'Patient record', sortBy: 'epr_supplier' },
  { key: 'part', label: 'Part in the programme', sortBy: 'exemplar_slugs' },
];

/** Trusts as rows of their list. */
export function trustRows(rows: readonly TableRow[], clock: ClockView): DataTableRow[] {
  return rows.map((row) => {
    const code = String(row.ods_code);
    const footprint = textOf(row, 'footprint_code');
    return {
      key: code,
      cells: {
        name: <a href={withClock(`/trusts/${code}`, clock)}>{row.name}</a>,
        code: <span className="gde-code">{code}</span>,
        kind: TRUST_KIND_LABEL[wordOf(row, 'kind', TRUST_KINDS)],
        region: textOf(row, 'region'),
        footprint: footprint === null ? null : <a href={withClock(`/footprints/${encodeURIComponent(footprint)}`, clock)}>{row.footprint_name}</a>,
        record: patientRecordText(row),
        part: <ProgrammePart row={row} clock={clock} />,
      },
    };
  });
}

function patientRecordText(row: TableRow): string | null {
  const supplier = textOf(row, 'epr_supplier');
  if (supplier === null) return null;
  const product = textOf(row, 'epr_product');
  const name = product === null || product === supplier ? supplier : product.startsWith(supplier) ? product : `${supplier} ${product}`;
  return row.epr_status === 'live' ? name : `${name} (${String(row.epr_status)})`;
}

function ProgrammePart({ row, clock }: { row: TableRow; clock: ClockView }) {
  const exemplars = listOf(row, 'exemplar_slugs');
  const pairings = listOf(row, 'fast_follower_references');
  if (exemplars.length + pairings.length === 0) return 'None';
  return (
    <>
      {exemplars.map((slug) => (
        <span key={slug} className="gde-line">
          <a href={withClock(`/exemplars/${slug}`, clock)}>Exemplar, or expected</a>
        </span>
      ))}
      {pairings.map((reference) => (
        <span key={reference} className="gde-line">
          <a href={withClock(`/fast-followers/${encodeURIComponent(reference)}`, clock)}>Fast follower</a>
        </span>
      ))}
    </>
  );
}
