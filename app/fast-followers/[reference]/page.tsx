import type { Metadata } from 'next';
import { followLinkOf } from '@/app/follow-link-of';
import { wholePage, wholePageMetadata } from '@/app/whole-page';
import { nominationPartsOf } from '@/app/nomination-parts-of';
import { MISSING_FOLLOWER } from '@/app/open-nomination-task';
import { readRecordPage } from '@/app/read-record-page';
import { recordNotFoundMetadata, RecordNotFoundPage } from '@/app/record-not-found-page';
import { FastFollowerPage } from '@/components/fast-follower/fast-follower-page';
import { IgnoredParameters } from '@/components/filters/ignored-parameters';
import { NotYetRecorded } from '@/components/record/not-yet-recorded';
import { MilestoneTable } from '@/components/recording/milestone-table';
import { RecordActions } from '@/components/recording/record-actions';
import { ReusedBlueprintList } from '@/components/recording/reused-blueprint-list';
import { NotificationBanner } from '@/components/nhs/notification-banner';
import { currentActor } from '@/lib/auth/session';
import { canKeepLedger } from '@/lib/domain/policy/money';
import { getFastFollower } from '@/lib/queries/fast-follower/get-fast-follower';
import { openReading } from '@/lib/queries/reading';
import { getTaskRecord } from '@/lib/queries/recording/get-task-record';
import { listReusedBlueprints } from '@/lib/queries/recording/list-blueprints';
import { listMilestones } from '@/lib/queries/recording/list-milestones';
import type { RawParams } from '@/lib/schemas/raw-params';
import { fastFollowerHeading } from '@/lib/view/fast-follower/fast-follower-answer';
import { savedNominationText } from '@/lib/view/nomination/saved-text';
import { pageTitle } from '@/lib/view/page/page-title';
import { followerActions } from '@/lib/view/recording/record-actions';

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<RawParams> };


async function readPage({ params, searchParams }: Props) {
  return readRecordPage(MISSING_FOLLOWER.listPath, (await params).reference, searchParams, getFastFollower);
}

export const generateMetadata = wholePageMetadata(async function generateMetadata(props: Props): Promise<Metadata> {
  const { record: follower } = await readPage(props);
  if (follower === null) return recordNotFoundMetadata(MISSING_FOLLOWER);
  return { title: pageTitle(fastFollowerHeading(follower), 'Fast followers') };
});

export default wholePage(async function Page(props: Props) {
  const { record: follower, path, clock, reading, ignored } = await readPage(props);
  if (follower === null) return <RecordNotFoundPage missing={MISSING_FOLLOWER} path={path} clock={clock} />;
  const saved = savedNominationText((await props.searchParams)['saved']);
  const notices = (
    <>
      {saved !== null && <NotificationBanner variant="success" heading={saved} />}
      <IgnoredParameters ignored={ignored} />
    </>
  );
  if (follower.status !== null) {
    const present = await openReading({ asAt: null, knownAt: null }, reading.reader);
    const [actor, followLink, parts, milestones, reused, record] = await Promise.all([
      currentActor(),
      followLinkOf({ table: 'fast_follower', id: follower.reference }),
      nominationPartsOf(reading, follower.reference),
      listMilestones(reading, { table: 'fast_follower', id: follower.reference }),
      listReusedBlueprints(reading, follower.reference),
      getTaskRecord(present, 'fast_follower', follower.reference),
    ]);
    const actions = record?.isAwarded === true ? followerActions(actor, { reference: record.key, odsCodes: record.odsCodes, hasMilestones: milestones.length > 0, hasSystems: follower.replicationItems.length > 0 }) : [];
    return (
      <FastFollowerPage
        follower={follower}
        clock={clock}
        notices={notices}
        {...parts}
        isLedgerKeeper={canKeepLedger(actor)}
        actions={
          <>
            {followLink}
            <RecordActions actions={actions} />
          </>
        }
        achievements={
          <>
            <MilestoneTable milestones={milestones} award={{ table: 'fast_follower', id: follower.reference }} of={fastFollowerHeading(follower)} clock={clock} />
            <ReusedBlueprintList blueprints={reused} clock={clock} />
          </>
        }
      />
    );
  }
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
