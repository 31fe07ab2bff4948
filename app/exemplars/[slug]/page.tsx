import type { Metadata } from 'next';
import { followLinkOf } from '@/app/follow-link-of';
import { wholePage, wholePageMetadata } from '@/app/whole-page';
import { readRecordPage } from '@/app/read-record-page';
import { recordNotFoundMetadata, RecordNotFoundPage, type MissingRecord } from '@/app/record-not-found-page';
import { ExemplarPage } from '@/components/exemplar/exemplar-page';
import { IgnoredParameters } from '@/components/filters/ignored-parameters';
import { NotYetRecorded } from '@/components/record/not-yet-recorded';
import { BlueprintList } from '@/components/recording/blueprint-list';
import { MilestoneTable } from '@/components/recording/milestone-table';
import { RecordActions } from '@/components/recording/record-actions';
import { RecordHistory } from '@/components/recording/record-history';
import { SavedNotice } from '@/components/recording/saved-notice';
import { currentActor } from '@/lib/auth/session';
import { canKeepLedger } from '@/lib/domain/policy/money';
import { listActsAbout } from '@/lib/queries/audit/list-acts-about';
import { getExemplar } from '@/lib/queries/exemplar/get-exemplar';
import { listBlueprints } from '@/lib/queries/recording/list-blueprints';
import { listMilestones } from '@/lib/queries/recording/list-milestones';
import type { RawParams } from '@/lib/schemas/raw-params';
import { pageTitle } from '@/lib/view/page/page-title';
import { exemplarActions } from '@/lib/view/recording/record-actions';

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<RawParams> };

const MISSING: MissingRecord = { noun: 'exemplar', listPath: '/exemplars', listLabel: 'Exemplars', keyHint: "the exemplar's reference, such as salford-royal" };

async function readPage({ params, searchParams }: Props) {
  return readRecordPage(MISSING.listPath, (await params).slug, searchParams, getExemplar);
}

export const generateMetadata = wholePageMetadata(async function generateMetadata(props: Props): Promise<Metadata> {
  const { record: exemplar } = await readPage(props);
  if (exemplar === null) return recordNotFoundMetadata(MISSING);
  return { title: pageTitle(exemplar.name, 'Exemplars') };
});

export default wholePage(async function Page(props: Props) {
  const { record: exemplar, path, clock, reading, ignored } = await readPage(props);
  if (exemplar === null) return <RecordNotFoundPage missing={MISSING} path={path} clock={clock} />;
  const { saved } = await props.searchParams;
  const notices = (
    <>
      <SavedNotice saved={saved} />
      <IgnoredParameters ignored={ignored} />
    </>
  );
  const [actor, followLink, acts, milestones, blueprints] = await Promise.all([
    currentActor(),
    followLinkOf({ table: 'exemplar', id: exemplar.slug }),
    listActsAbout(reading, { table: 'exemplar', id: exemplar.slug }),
    listMilestones(reading, { table: 'exemplar', id: exemplar.slug }),
    listBlueprints(reading, exemplar.slug),
  ]);
  const odsCodes = exemplar.members.flatMap(({ kind, change, code }) => (kind === 'trust' && change === 'joined' ? [code] : []));
  const actions = exemplarActions(actor, { slug: exemplar.slug, odsCodes, hasGates: exemplar.gates.length > 0, hasMilestones: milestones.length > 0, hasBlueprints: blueprints.length > 0 });
  const recording = {
    actions: (
      <>
        {followLink}
        <RecordActions actions={actions} />
      </>
    ),
    achievements: (
      <>
        <MilestoneTable milestones={milestones} award={{ table: 'exemplar', id: exemplar.slug }} of={exemplar.name} clock={clock} />
        <BlueprintList blueprints={blueprints} clock={clock} />
      </>
    ),
    isLedgerKeeper: canKeepLedger(actor),
    acts: <RecordHistory acts={acts} />,
  };
  if (exemplar.status !== null) return <ExemplarPage exemplar={exemplar} clock={clock} notices={notices} {...recording} />;
  return (
    <NotYetRecorded
      clock={clock}
      path={path}
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
});
