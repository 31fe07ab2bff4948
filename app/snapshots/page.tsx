import type { Metadata } from 'next';
import { wholePage } from '@/app/whole-page';
import { PageShell } from '@/components/layout/page-shell';
import { Button } from '@/components/nhs/button';
import { DataTable } from '@/components/nhs/data-table';
import { currentActor } from '@/lib/auth/session';
import { canPublishSnapshot } from '@/lib/domain/policy/analysis';
import { formatCount } from '@/lib/format/format-count';
import { formatDate } from '@/lib/format/format-date';
import { formatInstant } from '@/lib/format/format-instant';
import { formatInstantDay } from '@/lib/format/format-instant-day';
import { listSnapshots } from '@/lib/queries/snapshot/list-snapshots';
import { TABLE_DEFINITIONS } from '@/lib/schemas/tables/table-definitions';
import { pageTitle } from '@/lib/view/page/page-title';

const HEADING = 'Snapshots';

export const metadata: Metadata = { title: pageTitle(HEADING) };

export default wholePage(async function SnapshotsPage() {
  const [snapshots, actor] = await Promise.all([listSnapshots(), currentActor()]);
  return (
    <PageShell
      clock={null}
      path="/snapshots"
      params={{}}
      breadcrumbs={[{ label: 'Overview', href: '/' }]}
      heading={HEADING}
      answer={`${formatCount(snapshots.length, 'snapshot')} published: files at a fixed date and state of knowledge, which never change and can be cited.`}
    >
      {canPublishSnapshot(actor) && <Button href="/snapshots/publish">Publish a snapshot</Button>}
      <DataTable
        id="snapshots"
        caption="Every snapshot, the latest first"
        columns={[
          { key: 'title', label: 'Snapshot' },
          { key: 'tables', label: 'Holds' },
          { key: 'asAt', label: 'As at' },
          { key: 'knownAt', label: 'As known at' },
          { key: 'publishedAt', label: 'Published' },
        ]}
        rows={snapshots.map(({ slug, title, files, clock, publishedAt }) => ({
          key: slug,
          cells: {
            title: <a href={`/snapshots/${encodeURIComponent(slug)}`}>{title}</a>,
            tables: files.map(({ table }) => TABLE_DEFINITIONS[table].title).join(', '),
            asAt: formatDate(clock.asAt),
            knownAt: formatInstant(clock.knownAt),
            publishedAt: formatInstantDay(publishedAt),
          },
        }))}
        empty="No snapshot has been published yet."
      />
    </PageShell>
  );
});
