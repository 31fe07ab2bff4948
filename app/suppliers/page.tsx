import type { Metadata } from 'next';
import { wholePage } from '@/app/whole-page';
import { SupplierFigure } from '@/components/charts/supplier-figure';
import { ExportLinks } from '@/components/filters/export-links';
import { IgnoredParameters } from '@/components/filters/ignored-parameters';
import { PageShell } from '@/components/layout/page-shell';
import { Section } from '@/components/layout/section';
import { TotalClaims } from '@/components/overview/total-claims';
import { SupplierChoice } from '@/components/supplier/supplier-choice';
import { WithoutExpectedTable } from '@/components/supplier/without-expected-table';
import { currentReader } from '@/lib/auth/session';
import { listClaims } from '@/lib/queries/overview/list-claims';
import { openReading } from '@/lib/queries/reading';
import { readSupplierRegister } from '@/lib/queries/supplier/read-supplier-register';
import type { RawParams } from '@/lib/schemas/raw-params';
import { parseSupplierParams } from '@/lib/schemas/supplier-params';
import { toClockView } from '@/lib/view/clock/to-clock-view';
import { claimLines } from '@/lib/view/overview/claim-lines';
import { pageTitle } from '@/lib/view/page/page-title';
import { SUPPLIER_MEASURES } from '@/lib/view/supplier/supplier-measures';
import { toSupplierView } from '@/lib/view/supplier/to-supplier-view';
import { formatList } from '@/lib/format/format-list';

const HEADING = 'Suppliers';
const PATH = '/suppliers';

export const metadata: Metadata = { title: pageTitle(HEADING) };

export default wholePage(async function SuppliersPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const { requestedClock, systemClass, cohorts, over, ignored } = parseSupplierParams(await searchParams);
  const reading = await openReading(requestedClock, await currentReader());
  const [register, claims] = await Promise.all([readSupplierRegister(reading, systemClass, cohorts), systemClass === 'epr' ? listClaims(reading, SUPPLIER_MEASURES) : []]);
  const clock = toClockView(reading);
  const view = toSupplierView(register, over, systemClass);
  const params = { kind: systemClass, over, ...(cohorts.length > 0 ? { cohort: cohorts } : {}), ...clock.params };
  return (
    <PageShell clock={clock} path={PATH} params={params} breadcrumbs={[{ label: 'Overview', href: '/' }]} heading={HEADING} answer={view.sentence} notices={<IgnoredParameters ignored={ignored} />}>
      <SupplierChoice path={PATH} clock={clock} systemClass={systemClass} over={over} cohorts={cohorts} />
      {view.rows.length > 0 && (
        <Section id="concentration" heading="Who supplies how many" answer={view.index ?? undefined}>
          <SupplierFigure view={view} over={over} clock={clock} params={params} />
          {view.withoutCeiling.length > 0 && <p className="text-base text-secondary">Left out, since no ceiling of their own is recorded: {formatList(view.withoutCeiling)}.</p>}
        </Section>
      )}
      {view.without.length > 0 && (
        <Section id="expected" heading="What hangs on the names that are only expected" answer="Each row takes away one of them alone.">
          <WithoutExpectedTable rows={view.without} />
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
