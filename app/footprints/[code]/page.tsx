import type { Metadata } from 'next';
import { wholePage, wholePageMetadata } from '@/app/whole-page';
import { readRecordPage } from '@/app/read-record-page';
import { recordNotFoundMetadata, RecordNotFoundPage, type MissingRecord } from '@/app/record-not-found-page';
import { IgnoredParameters } from '@/components/filters/ignored-parameters';
import { FootprintPage } from '@/components/footprint/footprint-page';
import { NotYetRecorded } from '@/components/record/not-yet-recorded';
import { RecordActions } from '@/components/recording/record-actions';
import { RecordHistory } from '@/components/recording/record-history';
import { SavedNotice } from '@/components/recording/saved-notice';
import { currentActor } from '@/lib/auth/session';
import { listActsAbout } from '@/lib/queries/audit/list-acts-about';
import { getFootprint } from '@/lib/queries/footprint/get-footprint';
import { getPlaceMaturity } from '@/lib/queries/footprint/get-place-maturity';
import type { RawParams } from '@/lib/schemas/raw-params';
import { pageTitle } from '@/lib/view/page/page-title';
import { footprintActions } from '@/lib/view/recording/record-actions';

type Props = { params: Promise<{ code: string }>; searchParams: Promise<RawParams> };

const MISSING: MissingRecord = { noun: 'footprint', listPath: '/footprints', listLabel: 'Footprints', keyHint: "the footprint's code, such as E54000007" };

async function readPage({ params, searchParams }: Props) {
  return readRecordPage(MISSING.listPath, (await params).code, searchParams, getFootprint);
}

export const generateMetadata = wholePageMetadata(async function generateMetadata(props: Props): Promise<Metadata> {
  const { record: footprint } = await readPage(props);
  if (footprint === null) return recordNotFoundMetadata(MISSING);
  return { title: pageTitle(`${footprint.name} (${footprint.kindName})`, 'Footprints') };
});

export default wholePage(async function Page(props: Props) {
  const { record: footprint, path, clock, reading, ignored } = await readPage(props);
  if (footprint === null) return <RecordNotFoundPage missing={MISSING} path={path} clock={clock} />;
  const { saved } = await props.searchParams;
  const notices = (
    <>
      <SavedNotice saved={saved} />
      <IgnoredParameters ignored={ignored} />
    </>
  );
  const [actor, acts, placeMaturity] = await Promise.all([currentActor(), listActsAbout(reading, { table: 'footprint', id: footprint.code }), getPlaceMaturity(reading, footprint.code)]);
  const recording = { actions: <RecordActions actions={footprintActions(actor, footprint.code)} />, acts: <RecordHistory acts={acts} /> };
  if (footprint.openedOn <= clock.asAt) return <FootprintPage footprint={footprint} clock={clock} notices={notices} placeMaturity={placeMaturity} {...recording} />;
  return (
    <NotYetRecorded
      clock={clock}
      path={path}
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
});
