import type { Metadata } from 'next';
import { MissingPage } from '@/app/missing-page';
import { wholePage, wholePageMetadata } from '@/app/whole-page';
import { Example } from '@/components/api/example';
import { PageShell } from '@/components/layout/page-shell';
import { Section } from '@/components/layout/section';
import { NotificationBanner } from '@/components/nhs/notification-banner';
import { SummaryList } from '@/components/nhs/summary-list';
import { DifferenceList } from '@/components/snapshot/difference-list';
import { FileList } from '@/components/snapshot/file-list';
import { publicOrigin } from '@/lib/auth/public-origin';
import { formatDate } from '@/lib/format/format-date';
import { formatInstant } from '@/lib/format/format-instant';
import { compareSnapshot } from '@/lib/queries/snapshot/compare-snapshot';
import { getSnapshot, type Snapshot } from '@/lib/queries/snapshot/list-snapshots';
import type { RawParams } from '@/lib/schemas/raw-params';
import { parseRecordKey } from '@/lib/schemas/record-key';
import { TABLE_DEFINITIONS } from '@/lib/schemas/tables/table-definitions';
import { pageTitle } from '@/lib/view/page/page-title';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';
import { citationOf, standingText } from '@/lib/view/snapshot/snapshot-words';

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<RawParams> };

async function readSnapshot({ params }: Props): Promise<Snapshot | null> {
  const slug = parseRecordKey((await params).slug);
  return slug === null ? null : getSnapshot(slug);
}

export const generateMetadata = wholePageMetadata(async function generateMetadata(props: Props): Promise<Metadata> {
  const snapshot = await readSnapshot(props);
  return snapshot === null ? TASK_METADATA : { title: pageTitle(snapshot.title, 'Snapshots') };
});

export default wholePage(async function SnapshotPage(props: Props) {
  const snapshot = await readSnapshot(props);
  if (snapshot === null) return <MissingPage />;
  const { slug, title, note, clock, sha256, publishedAt, files } = snapshot;
  const compared = await compareSnapshot(snapshot);
  const isPublished = (await props.searchParams)['saved'] === 'published';
  return (
    <PageShell
      clock={null}
      path={`/snapshots/${encodeURIComponent(slug)}`}
      params={{}}
      breadcrumbs={[{ label: 'Snapshots', href: '/snapshots' }]}
      caption="Snapshot"
      heading={title}
      answer={standingText(compared.map(({ knownNow }) => knownNow), clock.asAt)}
      notices={isPublished && <NotificationBanner variant="success" heading="The snapshot was published. Its address never changes" />}
    >
      <SummaryList
        rows={[
          { key: 'As at', value: formatDate(clock.asAt) },
          { key: 'As known at', value: formatInstant(clock.knownAt) },
          { key: 'Published', value: formatInstant(publishedAt) },
          ...(note === null ? [] : [{ key: 'Note', value: <span className="whitespace-pre-line">{note}</span> }]),
          { key: 'Checksum', value: <span className="gde-code">{sha256}</span> },
        ]}
      />
      <Section id="files" heading="Files">
        <FileList files={files} clock={clock} />
      </Section>
      <Section id="since" heading="What differs since">
        {compared.map(({ file: { table }, knownNow, today }) => (
          <div key={table} className="gde-section">
            <h3 className="nhsuk-heading-s">
              {TABLE_DEFINITIONS[table].title}
            </h3>
            <DifferenceList id={`${table}-known-now`} heading={`As at ${formatDate(clock.asAt)}, as known now`} differences={knownNow} columns={TABLE_DEFINITIONS[table].columns} />
            <DifferenceList id={`${table}-today`} heading="Today" differences={today} columns={TABLE_DEFINITIONS[table].columns} />
          </div>
        ))}
      </Section>
      <Section id="cite" heading="Cite">
        <p>The checksum of the snapshot is the SHA-256 of the checksums of its files, one a line, in their order.</p>
        <Example label="Suggested citation" isProse>{citationOf(snapshot, publicOrigin())}</Example>
      </Section>
    </PageShell>
  );
});
