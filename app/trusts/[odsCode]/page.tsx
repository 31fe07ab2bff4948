import type { Metadata } from 'next';
import { followLinkOf } from '@/app/follow-link-of';
import { wholePage, wholePageMetadata } from '@/app/whole-page';
import { readRecordPage } from '@/app/read-record-page';
import { recordNotFoundMetadata, RecordNotFoundPage, type MissingRecord } from '@/app/record-not-found-page';
import { IgnoredParameters } from '@/components/filters/ignored-parameters';
import { TrustPage } from '@/components/trust/trust-page';
import { RecordActions } from '@/components/recording/record-actions';
import { RecordHistory } from '@/components/recording/record-history';
import { SavedNotice } from '@/components/recording/saved-notice';
import { currentActor } from '@/lib/auth/session';
import { listActsAbout } from '@/lib/queries/audit/list-acts-about';
import { listPrintedSources } from '@/lib/queries/source/list-printed-sources';
import { getTrust } from '@/lib/queries/trust/get-trust';
import type { RawParams } from '@/lib/schemas/raw-params';
import { pageTitle } from '@/lib/view/page/page-title';
import { layOutPrint } from '@/lib/view/print/lay-out-print';
import { toPrintedSource } from '@/lib/view/print/to-printed-source';
import { trustActions } from '@/lib/view/recording/record-actions';
import { trustPrint } from '@/lib/view/trust/trust-print';

type Props = { params: Promise<{ odsCode: string }>; searchParams: Promise<RawParams> };

const MISSING: MissingRecord = { noun: 'trust', listPath: '/trusts', listLabel: 'Trusts', keyHint: 'an ODS code, such as RM3' };

async function readPage({ params, searchParams }: Props) {
  return readRecordPage(MISSING.listPath, (await params).odsCode, searchParams, (reading, key) => getTrust(reading, key.toUpperCase()));
}

export const generateMetadata = wholePageMetadata(async function generateMetadata(props: Props): Promise<Metadata> {
  const { record: trust } = await readPage(props);
  if (trust === null) return recordNotFoundMetadata(MISSING);
  return { title: pageTitle(trust.name, 'Trusts') };
});

export default wholePage(async function Page(props: Props) {
  const { record: trust, path, clock, reading, ignored } = await readPage(props);
  if (trust === null) return <RecordNotFoundPage missing={MISSING} path={path} clock={clock} />;
  const { saved } = await props.searchParams;
  const notices = (
    <>
      <SavedNotice saved={saved} />
      <IgnoredParameters ignored={ignored} />
    </>
  );
  const printed = trustPrint(trust, clock);
  const [actor, followLink, acts, sources] = await Promise.all([
    currentActor(),
    followLinkOf({ table: 'trust', id: trust.odsCode }),
    listActsAbout(reading, { table: 'trust', id: trust.odsCode }),
    listPrintedSources(reading, printed.flatMap(({ facts }) => facts.flatMap(({ sourceIds }) => sourceIds))),
  ]);
  const print = layOutPrint(printed, new Map(sources.map((source) => [source.id, toPrintedSource(source)])));
  const actions = (
    <>
      {followLink}
      <RecordActions actions={trustActions(actor, trust.odsCode)} />
    </>
  );
  const recording = { actions, acts: <RecordHistory acts={acts} /> };
  return <TrustPage trust={trust} clock={clock} print={print} notices={notices} {...recording} />;
});
