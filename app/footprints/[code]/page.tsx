import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readRecordPage } from '@/app/read-record-page';
import { IgnoredParameters } from '@/components/filters/ignored-parameters';
import { FootprintPage } from '@/components/footprint/footprint-page';
import { NotYetRecorded } from '@/components/record/not-yet-recorded';
import { getFootprint } from '@/lib/queries/footprint/get-footprint';
import type { RawParams } from '@/lib/schemas/raw-params';
import { pageTitle } from '@/lib/view/page/page-title';

type Props = { params: Promise<{ code: string }>; searchParams: Promise<RawParams> };

async function readPage({ params, searchParams }: Props) {
  const request = await readRecordPage((await params).code, searchParams);
  const footprint = await getFootprint(request.reading, request.key);
  if (footprint === null) notFound();
  return { ...request, footprint };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { footprint } = await readPage(props);
  return { title: pageTitle(`${footprint.name} (${footprint.kindName})`, 'Footprints') };
}

export default async function Page(props: Props) {
  const { footprint, clock, ignored } = await readPage(props);
  const notices = <IgnoredParameters ignored={ignored} />;
  if (footprint.openedOn <= clock.asAt) return <FootprintPage footprint={footprint} clock={clock} notices={notices} />;
  return (
    <NotYetRecorded
      clock={clock}
      path={`/footprints/${encodeURIComponent(footprint.code)}`}
      params={clock.params}
      breadcrumbs={[{ label: 'Overview', href: '/' }, { label: 'Footprints', href: '/footprints' }]}
      heading={footprint.name}
      caption={footprint.kindName}
      notices={notices}
      noun="footprint"
      first={{ effectiveOn: footprint.openedOn, precision: 'day' }}
      firstWords="formed"
    />
  );
}
