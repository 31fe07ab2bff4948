import type { Metadata } from 'next';
import { wholePage, wholePageMetadata } from '@/app/whole-page';
import { readRecordPage } from '@/app/read-record-page';
import { recordNotFoundMetadata, RecordNotFoundPage, type MissingRecord } from '@/app/record-not-found-page';
import { IgnoredParameters } from '@/components/filters/ignored-parameters';
import { SupplierPage } from '@/components/supplier/supplier-page';
import { listSystems } from '@/lib/queries/record/list-systems';
import { getSupplier } from '@/lib/queries/supplier/get-supplier';
import type { RawParams } from '@/lib/schemas/raw-params';
import { pageTitle } from '@/lib/view/page/page-title';

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<RawParams> };

const MISSING: MissingRecord = { noun: 'supplier', listPath: '/suppliers', listLabel: 'Suppliers', keyHint: "the supplier's short name, such as cerner" };

async function readPage({ params, searchParams }: Props) {
  return readRecordPage(MISSING.listPath, (await params).slug, searchParams, getSupplier);
}

export const generateMetadata = wholePageMetadata(async function generateMetadata(props: Props): Promise<Metadata> {
  const { record: supplier } = await readPage(props);
  return supplier === null ? recordNotFoundMetadata(MISSING) : { title: pageTitle(supplier.name, 'Suppliers') };
});

export default wholePage(async function Page(props: Props) {
  const { record: supplier, path, reading, clock, ignored } = await readPage(props);
  if (supplier === null) return <RecordNotFoundPage missing={MISSING} path={path} clock={clock} />;
  const systems = await listSystems(reading, supplier.odsCodes);
  return <SupplierPage supplier={supplier} systems={systems.filter(({ supplierSlug }) => supplierSlug === supplier.slug)} clock={clock} notices={<IgnoredParameters ignored={ignored} />} />;
});
