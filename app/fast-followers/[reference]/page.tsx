import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readRecordPage } from '@/app/read-record-page';
import { FastFollowerPage } from '@/components/fast-follower/fast-follower-page';
import { IgnoredParameters } from '@/components/filters/ignored-parameters';
import { NotYetRecorded } from '@/components/record/not-yet-recorded';
import { getFastFollower } from '@/lib/queries/fast-follower/get-fast-follower';
import type { RawParams } from '@/lib/schemas/raw-params';
import { fastFollowerHeading } from '@/lib/view/fast-follower/fast-follower-answer';
import { pageTitle } from '@/lib/view/page/page-title';

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<RawParams> };

async function readPage({ params, searchParams }: Props) {
  const request = await readRecordPage((await params).reference, searchParams);
  const follower = await getFastFollower(request.reading, request.key);
  if (follower === null) notFound();
  return { ...request, follower };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { follower } = await readPage(props);
  return { title: pageTitle(fastFollowerHeading(follower), 'Fast followers') };
}

export default async function Page(props: Props) {
  const { follower, clock, ignored } = await readPage(props);
  const notices = <IgnoredParameters ignored={ignored} />;
  if (follower.status !== null) return <FastFollowerPage follower={follower} clock={clock} notices={notices} />;
  return (
    <NotYetRecorded
      clock={clock}
      path={`/fast-followers/${encodeURIComponent(follower.reference)}`}
      params={clock.params}
      breadcrumbs={[{ label: 'Overview', href: '/' }, { label: 'Fast followers', href: '/fast-followers' }]}
      heading={`Fast follower of ${follower.exemplar.name}`}
      notices={notices}
      noun="fast follower"
      first={follower.first}
      firstWords="first heard of"
    />
  );
}
