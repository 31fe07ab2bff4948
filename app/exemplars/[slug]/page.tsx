import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readRecordPage } from '@/app/read-record-page';
import { ExemplarPage } from '@/components/exemplar/exemplar-page';
import { IgnoredParameters } from '@/components/filters/ignored-parameters';
import { NotYetRecorded } from '@/components/record/not-yet-recorded';
import { getExemplar } from '@/lib/queries/exemplar/get-exemplar';
import type { RawParams } from '@/lib/schemas/raw-params';
import { pageTitle } from '@/lib/view/page/page-title';

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<RawParams> };

async function readPage({ params, searchParams }: Props) {
  const request = await readRecordPage((await params).slug, searchParams);
  const exemplar = await getExemplar(request.reading, request.key);
  if (exemplar === null) notFound();
  return { ...request, exemplar };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { exemplar } = await readPage(props);
  return { title: pageTitle(exemplar.name, 'Exemplars') };
}

export default async function Page(props: Props) {
  const { exemplar, clock, ignored } = await readPage(props);
  const notices = <IgnoredParameters ignored={ignored} />;
  if (exemplar.status !== null) return <ExemplarPage exemplar={exemplar} clock={clock} notices={notices} />;
  return (
    <NotYetRecorded
      clock={clock}
      path={`/exemplars/${exemplar.slug}`}
      params={clock.params}
      breadcrumbs={[{ label: 'Overview', href: '/' }, { label: 'Exemplars', href: '/exemplars' }]}
      heading={exemplar.name}
      caption={`${exemplar.cohortName} exemplar`}
      notices={notices}
      noun="exemplar"
      first={exemplar.first}
      firstWords="first heard of"
    />
  );
}
