import { StatusTag } from '@/components/evidence/status-tag';
import type { DataTableRow } from '@/components/nhs/data-table';
import type { RegisterColumn } from '@/components/register/register-page';
import type { ExemplarStatus } from '@/lib/domain/exemplar/status';
import type { FastFollowerStatus } from '@/lib/domain/fast-follower/status';
import { TRUST_KINDS } from '@/lib/domain/trust/trust-kind';
import { listOf, textOf, wordOf } from '@/lib/schemas/tables/row-values';
import type { TableRow } from '@/lib/schemas/tables/table-definition';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { withClock } from '@/lib/view/clock/with-clock';
import { EXEMPLAR_STATUS_TAG } from '@/lib/view/status/exemplar-status-tag';
import { FAST_FOLLOWER_STATUS_TAG } from '@/lib/view/status/fast-follower-status-tag';
import { TRUST_KIND_LABEL } from '@/lib/view/trust/trust-kind-label';

/** Where the exemplars and pairings named in the rows stand. */
type ProgrammeParts = {
  readonly exemplars: ReadonlyMap<string, { readonly name: string; readonly status: ExemplarStatus }>;
  readonly pairings: ReadonlyMap<string, { readonly exemplarName: string; readonly status: FastFollowerStatus }>;
};

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
export function trustRows(rows: readonly TableRow[], parts: ProgrammeParts, clock: ClockView): DataTableRow[] {
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
        part: <ProgrammePart row={row} parts={parts} clock={clock} />,
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

function ProgrammePart({ row, parts, clock }: { row: TableRow; parts: ProgrammeParts; clock: ClockView }) {
  const exemplars = listOf(row, 'exemplar_slugs').flatMap((slug) => {
    const exemplar = parts.exemplars.get(slug);
    return exemplar === undefined ? [] : [{ key: slug, href: `/exemplars/${slug}`, label: 'Exemplar', ofName: exemplar.name, tag: EXEMPLAR_STATUS_TAG[exemplar.status] }];
  });
  const pairings = listOf(row, 'fast_follower_references').flatMap((reference) => {
    const pairing = parts.pairings.get(reference);
    return pairing === undefined
      ? []
      : [{ key: reference, href: `/fast-followers/${encodeURIComponent(reference)}`, label: 'Follower', ofName: pairing.exemplarName, tag: FAST_FOLLOWER_STATUS_TAG[pairing.status] }];
  });
  if (exemplars.length + pairings.length === 0) return 'None';
  return [...exemplars, ...pairings].map(({ key, href, label, ofName, tag }) => (
    <span key={key} className="gde-line">
      <a href={withClock(href, clock)}>
        {label}
        <span className="nhsuk-u-visually-hidden">: {ofName}</span>
      </a>{' '}
      <StatusTag status={tag} />
    </span>
  ));
}
