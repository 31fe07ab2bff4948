import type { Metadata } from 'next';
import { readSuppliersPage } from '@/app/read-suppliers';
import { wholePage } from '@/app/whole-page';
import { SupplierFigure } from '@/components/charts/supplier-figure';
import { ExportLinks } from '@/components/filters/export-links';
import { IgnoredParameters } from '@/components/filters/ignored-parameters';
import { PageShell } from '@/components/layout/page-shell';
import { Section } from '@/components/layout/section';
import { Pagination } from '@/components/nhs/pagination';
import { TotalClaims } from '@/components/overview/total-claims';
import { SupplierChoice } from '@/components/supplier/supplier-choice';
import { WithoutExpectedTable } from '@/components/supplier/without-expected-table';
import { currentReader } from '@/lib/auth/session';
import { listClaims } from '@/lib/queries/overview/list-claims';
import { openReading } from '@/lib/queries/reading';
import type { RawParams } from '@/lib/schemas/raw-params';
import { parseSupplierParams } from '@/lib/schemas/supplier-params';
import { toClockView } from '@/lib/view/clock/to-clock-view';
import { claimLines } from '@/lib/view/overview/claim-lines';
import { pageTitle } from '@/lib/view/page/page-title';
import { SUPPLIER_MEASURES } from '@/lib/view/supplier/supplier-measures';
import { SUPPLIERS_A_PAGE } from '@/lib/view/supplier/to-supplier-page';
import { formatCount } from '@/lib/format/format-count';
import { formatListStart } from '@/lib/format/format-list';

const HEADING = 'Suppliers';
const PATH = '/suppliers';

export const metadata: Metadata = { title: pageTitle(HEADING) };

export default wholePage(async function SuppliersPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const asked = parseSupplierParams(await searchParams);
  const { systemClass, cohorts, over } = asked;
  const reading = await openReading(asked.requestedClock, await currentReader());
  const [{ view, page, ignored }, claims] = await Promise.all([readSuppliersPage(reading, asked), systemClass === 'epr' ? listClaims(reading, SUPPLIER_MEASURES) : []]);
  const clock = toClockView(reading);
  const params = { kind: systemClass, over, ...(cohorts.length > 0 ? { cohort: cohorts } : {}), ...(page > 1 ? { page: String(page) } : {}), ...clock.params };
  return (
    <PageShell clock={clock} path={PATH} params={params} breadcrumbs={[{ label: 'Overview', href: '/' }]} heading={HEADING} answer={view.sentence} notices={<IgnoredParameters ignored={[...asked.ignored, ...ignored]} />}>
      <SupplierChoice path={PATH} clock={clock} systemClass={systemClass} over={over} cohorts={cohorts} />
      {view.rows.length > 0 && (
        <Section id="concentration" heading="Who supplies how many" answer={view.index ?? undefined}>
          <SupplierFigure view={view} over={over} clock={clock} params={params} />
          <Pagination path={PATH} params={params} page={page} perPage={SUPPLIERS_A_PAGE} total={view.suppliers} />
          {view.withoutCeiling.shown.length > 0 && <p className="text-base text-secondary">Left out, since no ceiling of their own is recorded: {formatListStart(view.withoutCeiling)}.</p>}
        </Section>
      )}
      {view.without.shown.length > 0 && (
        <Section id="expected" heading="What hangs on the names that are only expected" answer="Each row takes away one of them alone.">
          <WithoutExpectedTable rows={view.without.shown} />
          {view.without.more > 0 && <p className="text-base">{formatCount(view.without.more, 'more name')} {view.without.more === 1 ? 'is' : 'are'} only expected: choose a cohort to see fewer at once.</p>}
        </Section>
      )}
      {claims.length > 0 && (
        <Section id="published" heading="What was published" answer="A published count may rest on systems that its report does not name; the count above rests on those that a source names.">
          <TotalClaims claims={claimLines(claims, clock)} />
        </Section>
      )}
      <Section id="systems" heading="The systems themselves">
        <p className="text-base">Every system of every trust on record, of this class and whatever its state, is in the table of systems.</p>
        <ExportLinks table="systems" params={{ kind: systemClass, ...clock.params }} clock={clock} />
      </Section>
    </PageShell>
  );
});
