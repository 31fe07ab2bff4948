import { IgnoredParameters } from '@/components/filters/ignored-parameters';
import { ViewLinks } from '@/components/funding/view-links';
import { PageShell } from '@/components/layout/page-shell';
import { DataTable } from '@/components/nhs/data-table';
import { Pagination } from '@/components/nhs/pagination';
import { currentActor } from '@/lib/auth/session';
import { formatCount } from '@/lib/format/format-count';
import type { Reading } from '@/lib/queries/reading';
import { listTranches } from '@/lib/queries/tranche/list-tranches';
import type { IgnoredParameter } from '@/lib/schemas/raw-params';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { withClock } from '@/lib/view/clock/with-clock';
import { FUNDING_VIEW_HEADING } from '@/lib/view/funding/funding-views';
import { tranchesHrefOf } from '@/lib/view/funding/owner-href';
import { toTrancheView } from '@/lib/view/tranche/to-tranche-view';

const PER_PAGE = 50;

/** Every tranche of the programme: plan against forecast against what came. */
export async function TranchesView({ reading, clock, ignored, asked }: { reading: Reading; clock: ClockView; ignored: readonly IgnoredParameter[]; /** The page that the address asks for. */ asked: readonly string[] }) {
  const [actor, tranches] = await Promise.all([currentActor(), listTranches(reading)]);
  const pages = Math.max(1, Math.ceil(tranches.length / PER_PAGE));
  const [wanted = '1'] = asked;
  const isPage = /^\d{1,6}$/.test(wanted) && Number(wanted) >= 1 && Number(wanted) <= pages;
  const page = isPage ? Number(wanted) : 1;
  const unused = isPage ? ignored : [...ignored, { name: 'page', value: wanted, reason: `write a whole number from 1 to ${pages}` }];
  const params = { view: 'tranches', ...clock.params };
  const rows = tranches.slice((page - 1) * PER_PAGE, page * PER_PAGE).map((tranche) => toTrancheView(tranche, actor, clock.asAt, false));
  return (
    <PageShell
      clock={clock}
      path="/funding"
      params={params}
      breadcrumbs={[{ label: 'Overview', href: '/' }]}
      notices={<IgnoredParameters ignored={unused} />}
      heading={FUNDING_VIEW_HEADING.tranches}
      answer={tranches.length === 0 ? 'No tranche of any award is recorded by this date.' : `${formatCount(tranches.length, 'tranche')} on record. What was agreed first never changes; what is agreed or forecast later stands beside it.`}
    >
      <ViewLinks view="tranches" clock={clock} />
      {rows.length > 0 && (
        <DataTable
          id="tranches"
          caption="Tranches by award"
          isCaptionHidden
          columns={[
            { key: 'award', label: 'Award' },
            { key: 'tranche', label: 'Tranche' },
            { key: 'stands', label: 'Stands' },
            { key: 'original', label: 'First agreed' },
            { key: 'current', label: 'Agreed now' },
            { key: 'forecast', label: 'Forecast' },
            { key: 'released', label: 'Released', isNumeric: true },
            { key: 'slip', label: 'Slip' },
          ]}
          rows={rows.map((row) => ({
            key: row.id,
            cells: {
              award: <a href={withClock(`${tranchesHrefOf(row.ownerKey)}#tranche-${row.id}`, clock)}>{row.owner}</a>,
              tranche: row.title,
              stands: row.standing,
              original: row.original,
              current: row.current,
              forecast: row.forecast,
              released: row.released,
              slip: row.slip,
            },
          }))}
          empty="No tranche is recorded by this date."
        />
      )}
      <Pagination path="/funding" params={params} page={page} perPage={PER_PAGE} total={tranches.length} />
    </PageShell>
  );
}
