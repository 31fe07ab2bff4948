import type { Metadata } from 'next';
import { readRecordPage } from '@/app/read-record-page';
import { recordNotFoundMetadata, RecordNotFoundPage, type MissingRecord } from '@/app/record-not-found-page';
import { TranchesPage } from '@/app/tranches-page';
import { wholePage, wholePageMetadata } from '@/app/whole-page';
import { getExemplar } from '@/lib/queries/exemplar/get-exemplar';
import type { RawParams } from '@/lib/schemas/raw-params';
import { pageTitle } from '@/lib/view/page/page-title';

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<RawParams> };

const MISSING: MissingRecord = { noun: 'exemplar', listPath: '/exemplars', listLabel: 'Exemplars', keyHint: "the exemplar's reference, such as salford-royal" };

const readPage = async ({ params, searchParams }: Props) => readRecordPage(MISSING.listPath, (await params).slug, searchParams, getExemplar);

export const generateMetadata = wholePageMetadata(async function generateMetadata(props: Props): Promise<Metadata> {
  const { record } = await readPage(props);
  return record === null ? recordNotFoundMetadata(MISSING) : { title: pageTitle('Tranches', record.name) };
});

export default wholePage(async function ExemplarTranchesPage(props: Props) {
  const { record, path, clock, reading, ignored } = await readPage(props);
  if (record === null) return <RecordNotFoundPage missing={MISSING} path={path} clock={clock} />;
  const { saved } = await props.searchParams;
  return <TranchesPage reading={reading} clock={clock} scope={{ exemplarSlug: record.slug }} ownerKey={`exemplar:${record.slug}`} name={record.name} address={path} listLabel={MISSING.listLabel} listHref={MISSING.listPath} ignored={ignored} saved={saved} />;
});
