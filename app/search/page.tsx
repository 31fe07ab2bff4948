import type { Metadata } from 'next';
import { wholePage } from '@/app/whole-page';
import { IgnoredParameters } from '@/components/filters/ignored-parameters';
import { PageShell } from '@/components/layout/page-shell';
import { SearchForm } from '@/components/search/search-form';
import { SearchGroups } from '@/components/search/search-groups';
import { currentReader } from '@/lib/auth/session';
import { openReading } from '@/lib/queries/reading';
import { searchRegister } from '@/lib/queries/search/search-register';
import type { RawParams } from '@/lib/schemas/raw-params';
import { parseSearchParams } from '@/lib/schemas/search-params';
import { toClockView } from '@/lib/view/clock/to-clock-view';
import { pageTitle } from '@/lib/view/page/page-title';
import { toSearchView } from '@/lib/view/search/to-search-view';
import { toHref } from '@/lib/view/url/to-href';

const HEADING = 'Search';
const PATH = '/search';

export const metadata: Metadata = { title: pageTitle(HEADING), robots: { index: false } };

export default wholePage(async function SearchPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const { requestedClock, q, words, group, ignored } = parseSearchParams(await searchParams);
  const reading = await openReading(requestedClock, await currentReader());
  const clock = toClockView(reading);
  const view = words.length === 0 ? null : toSearchView(await searchRegister(reading, q, words), q, group, clock);
  const params = { ...(q === '' ? {} : { q }), ...(group === null ? {} : { kind: group }), ...clock.params };
  const nothingAsked = q === '' ? 'Trusts, exemplars, fast followers, footprints, suppliers, sources and events, by name or code.' : 'Write at least two letters or digits that stand together.';
  return (
    <PageShell clock={clock} path={PATH} params={params} breadcrumbs={[{ label: 'Overview', href: '/' }]} heading={HEADING} answer={view === null ? nothingAsked : view.answer} notices={<IgnoredParameters ignored={ignored} />}>
      <SearchForm q={q} clock={clock} />
      {view?.corrected && <p className="text-base">{view.corrected}</p>}
      {group !== null && (
        <p>
          <a href={toHref(PATH, params, { kind: null })}>Look among everything</a>
        </p>
      )}
      {view !== null && view.groups.length === 0 && (
        <p className="gde-empty">Nothing has all of these words at this date. Try fewer of them, or the beginning of a word; or choose a later date above.</p>
      )}
      {view !== null && <SearchGroups groups={view.groups} />}
    </PageShell>
  );
});
