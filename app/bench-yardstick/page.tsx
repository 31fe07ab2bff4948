// What `npm run bench` measures every page against: the product's own components, rendering as many bytes with no database.
import { notFound } from 'next/navigation';
import { PageShell } from '@/components/layout/page-shell';
import { DataTable, type DataTableRow } from '@/components/nhs/data-table';
import { environment } from '@/lib/config/environment';
import type { RawParams } from '@/lib/schemas/raw-params';

export const dynamic = 'force-dynamic';

const ROWS_MAX = 20_000;

const COLUMNS = ['Trust', 'ODS code', 'Kind', 'Region', 'Footprint', 'Patient record', 'Part in the programme'].map((label, index) => ({ key: `c${index}`, label }));

/** `rows=0` is the framework's floor: a page with nothing in it. */
export default async function BenchYardstickPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  if (!environment().isBench) notFound();
  const rowCount = Math.min(Number((await searchParams).rows) || 0, ROWS_MAX);
  if (rowCount === 0) return <main id="maincontent" />;
  return (
    <PageShell clock={null} path="/bench-yardstick" params={{}} heading="Yardstick">
      <DataTable id="yardstick" caption="Rows from memory" columns={COLUMNS} rows={Array.from({ length: rowCount }, (_, index) => toRow(index))} empty="None" />
    </PageShell>
  );
}

function toRow(index: number): DataTableRow {
  return {
    key: String(index),
    cells: {
      c0: <a href={`/trusts/Y${index}`}>Yardstick Hospitals NHS Foundation Trust {index}</a>,
      c1: <span className="gde-code">Y{index}</span>,
      c2: 'Acute',
      c3: 'Midlands and East',
      c4: <a href={`/footprints/F${index}`}>Footprint of the yardstick {index}</a>,
      c5: null,
      c6: 'None',
    },
  };
}
