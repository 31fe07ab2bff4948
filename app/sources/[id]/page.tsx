import type { Metadata } from 'next';
import { wholePage, wholePageMetadata } from '@/app/whole-page';
import { readRecordPage } from '@/app/read-record-page';
import { recordNotFoundMetadata, RecordNotFoundPage, type MissingRecord } from '@/app/record-not-found-page';
import { IgnoredParameters } from '@/components/filters/ignored-parameters';
import { NotYetRecorded } from '@/components/record/not-yet-recorded';
import { RecordHistory } from '@/components/recording/record-history';
import { SavedNotice } from '@/components/recording/saved-notice';
import { SourcePage } from '@/components/source/source-page';
import { formatDate } from '@/lib/format/format-date';
import { listActsAbout } from '@/lib/queries/audit/list-acts-about';
import { getSource, listAssertions, listFirstAssertions } from '@/lib/queries/source/get-source';
import type { RawParams } from '@/lib/schemas/raw-params';
import { parseSourceParams } from '@/lib/schemas/source-params';
import { pageTitle } from '@/lib/view/page/page-title';
import { ASSERTION_GROUP_LABEL } from '@/lib/view/source/assertion-group-label';

const FIRST_PER_GROUP = 5;
const PER_PAGE = 50;

type Props = { params: Promise<{ id: string }>; searchParams: Promise<RawParams> };

const MISSING: MissingRecord = { noun: 'source', listPath: '/sources', listLabel: 'Sources', keyHint: "the source's reference, such as DHN-2016-11" };

async function readPage({ params, searchParams }: Props) {
  return readRecordPage(MISSING.listPath, (await params).id, searchParams, getSource);
}

export const generateMetadata = wholePageMetadata(async function generateMetadata(props: Props): Promise<Metadata> {
  const { record: source } = await readPage(props);
  if (source === null) return recordNotFoundMetadata(MISSING);
  const { group } = parseSourceParams(await props.searchParams);
  // Several sources of one publisher may have one title: the date tells them apart.
  const title = source.publishedOn === null ? source.title : `${source.title} (${formatDate(source.publishedOn, source.publishedPrecision ?? 'day')})`;
  return { title: pageTitle(group === null ? title : `${ASSERTION_GROUP_LABEL[group]}: ${title}`, 'Sources') };
});

export default wholePage(async function Page(props: Props) {
  const { record: source, path, reading, clock } = await readPage(props);
  if (source === null) return <RecordNotFoundPage missing={MISSING} path={path} clock={clock} />;
  const raw = await props.searchParams;
  const { group, page, ignored } = parseSourceParams(raw);
  const notices = (
    <>
      <SavedNotice saved={raw['saved']} />
      <IgnoredParameters ignored={ignored} />
    </>
  );
  if (source.publishedOn !== null && source.publishedOn > clock.asAt) {
    return (
      <NotYetRecorded
        clock={clock}
        path={path}
        params={clock.params}
        breadcrumbs={[{ label: 'Overview', href: '/' }, { label: 'Sources', href: '/sources' }]}
        heading={source.title}
        caption={source.publisher}
        notices={notices}
        noun="source"
        first={{ effectiveOn: source.publishedOn, precision: source.publishedPrecision ?? 'day' }}
        firstWords="published"
      />
    );
  }
  const assertions = group === null ? await listFirstAssertions(reading, source.id, FIRST_PER_GROUP) : await listAssertions(reading, source.id, { group, page, perPage: PER_PAGE });
  return <SourcePage source={source} assertions={assertions} group={group} page={page} perPage={PER_PAGE} clock={clock} notices={notices} acts={<RecordHistory acts={await listActsAbout(reading, { table: 'source', id: source.id })} />} />;
});
