import type { ReactNode } from 'react';
import { StatusTag } from '@/components/evidence/status-tag';
import { PageShell } from '@/components/layout/page-shell';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/nhs/data-table';
import { ExportLinks } from '@/components/filters/export-links';
import { SystemsTable } from '@/components/record/systems-table';
import type { SystemItem } from '@/lib/queries/record/list-systems';
import type { SupplierDetail } from '@/lib/queries/supplier/get-supplier';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { withClock } from '@/lib/view/clock/with-clock';
import { EXEMPLAR_STATUS_TAG } from '@/lib/view/status/exemplar-status-tag';
import { supplierAnswer } from '@/lib/view/supplier/supplier-answer';

export type SupplierPageProps = { supplier: SupplierDetail; systems: readonly SystemItem[]; clock: ClockView; notices?: ReactNode };

/** One supplier at the clock: which trusts run, plan or ran what of its, and which exemplars that touches. */
export function SupplierPage({ supplier, systems, clock, notices }: SupplierPageProps) {
  const { slug, name, exemplars } = supplier;
  return (
    <PageShell
      clock={clock}
      path={`/suppliers/${slug}`}
      params={clock.params}
      breadcrumbs={[{ label: 'Overview', href: '/' }, { label: 'Suppliers', href: '/suppliers' }]}
      heading={name}
      caption="Supplier"
      answer={supplierAnswer(supplier, systems)}
      notices={notices}
    >
      <Section id="systems" heading="Systems on record">
        <SystemsTable id="systems-table" caption={`Systems of ${name}`} systems={systems} clock={clock} withTrust empty="No system of this supplier is recorded by this date." />
        <ExportLinks table="systems" params={{ supplier: slug, ...clock.params }} clock={clock} />
      </Section>
      <Section id="exemplars" heading="Exemplars">
        <DataTable
          id="exemplars-of-supplier"
          caption={`Exemplars with a system of ${name}, or that it is a member of`}
          isCaptionHidden
          columns={[
            { key: 'name', label: 'Exemplar' },
            { key: 'status', label: 'Status' },
            { key: 'how', label: 'How' },
          ]}
          rows={exemplars.map((exemplar) => ({
            key: exemplar.slug,
            cells: {
              name: <a href={withClock(`/exemplars/${exemplar.slug}`, clock)}>{exemplar.name}</a>,
              status: <StatusTag status={EXEMPLAR_STATUS_TAG[exemplar.status]} />,
              how: exemplar.isMember ? 'Member of its consortium' : 'Supplies a trust of it',
            },
          }))}
          empty="No exemplar has a system of this supplier on record by this date."
        />
      </Section>
    </PageShell>
  );
}
