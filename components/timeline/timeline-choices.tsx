import { formatList } from '@/lib/format/format-list';
import { chartFileHref } from '@/lib/view/chart/chart-file-href';
import type { ClockView } from '@/lib/view/clock/clock-view';
import type { SearchParams } from '@/lib/view/url/search-params';
import { toHref } from '@/lib/view/url/to-href';

export type TimelineChoicesProps = {
  path: string;
  params: SearchParams;
  order: 'oldest' | 'latest';
  clock: ClockView;
  /** The trusts that it is narrowed to. */
  trusts: readonly { readonly odsCode: string; readonly name: string }[];
};

/** Whose events these are, in which order they stand, and the file of all of them. */
export function TimelineChoices({ path, params, order, clock, trusts }: TimelineChoicesProps) {
  return (
    <>
      {trusts.length > 0 && <p>Of {formatList(trusts.map(({ name, odsCode }) => `${name} (${odsCode})`))}, with the exemplars that they belong to and the pairings in which they follow.</p>}
      <p className="gde-inline-choice">
        {order === 'oldest' ? <strong>Oldest first</strong> : <a href={toHref(path, params, { page: null, sort: null })}>Oldest first</a>}
        {order === 'latest' ? <strong>Latest first</strong> : <a href={toHref(path, params, { page: null, sort: '-effective_on' })}>Latest first</a>}
        <a href={chartFileHref('timeline-events', { ...params, page: undefined }, clock)} download>
          CSV of all events
        </a>
      </p>
      <p className="text-base">In which footprint a trust was when footprints were first drawn is on its own page; that it moved since is an event here.</p>
    </>
  );
}
