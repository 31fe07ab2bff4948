import type { Metadata } from 'next';
import { wholePage, wholePageMetadata } from '@/app/whole-page';
import { readRecordPage } from '@/app/read-record-page';
import { recordNotFoundMetadata, RecordNotFoundPage, type MissingRecord } from '@/app/record-not-found-page';
import { FastFollowerPage } from '@/components/fast-follower/fast-follower-page';
import { IgnoredParameters } from '@/components/filters/ignored-parameters';
import { NotYetRecorded } from '@/components/record/not-yet-recorded';
import { getFastFollower } from '@/lib/queries/fast-follower/get-fast-follower';
import type { RawParams } from '@/lib/schemas/raw-params';
import { fastFollowerHeading } from '@/lib/view/fast-follower/fast-follower-answer';
import { pageTitle } from '@/lib/view/page/page-title';

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<RawParams> };

const MISSING: MissingRecord = { noun: 'fast follower', listPath: '/fast-followers', listLabel: 'Fast followers', keyHint: "the pairing's reference, such as FF-clatterbridge-alder-hey" };

async function readPage({ params, searchParams }: Props) {
  return readRecordPage(MISSING.listPath, (await params).reference, searchParams, getFastFollower);
}

export const generateMetadata = wholePageMetadata(async function generateMetadata(props: Props): Promise<Metadata> {
  const { record: follower } = await readPage(props);
  if (follower === null) return recordNotFoundMetadata(MISSING);
  return { title: pageTitle(fastFollowerHeading(follower), 'Fast followers') };
});

export default wholePage(async function Page(props: Props) {
  const { record: follower, path, clock, ignored } = await readPage(props);
  if (follower === null) return <RecordNotFoundPage missing={MISSING} path={path} clock={clock} />;
  const notices = <IgnoredParameters ignored={ignored} />;
  if (follower.status !== null) return <FastFollowerPage follower={follower} clock={clock} notices={notices} />;
  return (
    <NotYetRecorded
      clock={clock}
      path={path}
      params={clock.params}
      breadcrumbs={[{ label: 'Overview', href: '/' }, { label: 'Fast followers', href: '/fast-followers' }]}
      heading={`Fast follower of ${follower.exemplar.name}`}
      notices={notices}
      noun="fast follower"
      first={follower.first}
      firstWords="first heard of"
    />
  );
});
