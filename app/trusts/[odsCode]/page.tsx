import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readRecordPage } from '@/app/read-record-page';
import { IgnoredParameters } from '@/components/filters/ignored-parameters';
import { TrustPage } from '@/components/trust/trust-page';
import { getTrust } from '@/lib/queries/trust/get-trust';
import type { RawParams } from '@/lib/schemas/raw-params';
import { pageTitle } from '@/lib/view/page/page-title';

type Props = { params: Promise<{ odsCode: string }>; searchParams: Promise<RawParams> };

async function readPage({ params, searchParams }: Props) {
  const request = await readRecordPage((await params).odsCode, searchParams);
  const trust = await getTrust(request.reading, request.key.toUpperCase());
  if (trust === null) notFound();
  return { ...request, trust };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { trust } = await readPage(props);
  return { title: pageTitle(trust.name, 'Trusts') };
}

export default async function Page(props: Props) {
  const { trust, clock, ignored } = await readPage(props);
  return <TrustPage trust={trust} clock={clock} notices={<IgnoredParameters ignored={ignored} />} />;
}
