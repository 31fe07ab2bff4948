import type { Metadata } from 'next';
import { MISSING_FOLLOWER } from '@/app/open-nomination-task';
import { readRecordPage } from '@/app/read-record-page';
import { recordNotFoundMetadata, RecordNotFoundPage } from '@/app/record-not-found-page';
import { TranchesPage } from '@/app/tranches-page';
import { wholePage, wholePageMetadata } from '@/app/whole-page';
import { getFastFollower } from '@/lib/queries/fast-follower/get-fast-follower';
import type { RawParams } from '@/lib/schemas/raw-params';
import { fastFollowerHeading } from '@/lib/view/fast-follower/fast-follower-answer';
import { pageTitle } from '@/lib/view/page/page-title';

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<RawParams> };

const readPage = async ({ params, searchParams }: Props) => readRecordPage(MISSING_FOLLOWER.listPath, (await params).reference, searchParams, getFastFollower);

export const generateMetadata = wholePageMetadata(async function generateMetadata(props: Props): Promise<Metadata> {
  const { record } = await readPage(props);
  return record === null ? recordNotFoundMetadata(MISSING_FOLLOWER) : { title: pageTitle('Tranches', fastFollowerHeading(record)) };
});

export default wholePage(async function FollowerTranchesPage(props: Props) {
  const { record, path, clock, reading, ignored } = await readPage(props);
  if (record === null) return <RecordNotFoundPage missing={MISSING_FOLLOWER} path={path} clock={clock} />;
  const { saved } = await props.searchParams;
  return (
    <TranchesPage
      reading={reading}
      clock={clock}
      scope={{ followerReference: record.reference }}
      ownerKey={`fast_follower:${record.reference}`}
      name={fastFollowerHeading(record)}
      address={path}
      listLabel="Fast followers"
      listHref={MISSING_FOLLOWER.listPath}
      ignored={ignored}
      saved={saved}
    />
  );
});
