import { QuarterScrubber } from '@/components/forms/quarter-scrubber';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { paramPairs } from '@/lib/view/url/param-pairs';
import type { SearchParams } from '@/lib/view/url/search-params';
import { toScrubberView } from '@/lib/view/timeline/to-scrubber-view';

/** Moves the date of the page through the programme's quarters: by a form, and by links one quarter back and on. */
export function TimelineScrubber({ path, params, clock }: { path: string; params: SearchParams; clock: ClockView }) {
  const { days, earlier, later } = toScrubberView(path, params, clock);
  return (
    <>
      <QuarterScrubber key={clock.asAt} action={`${path}#scrubber`} hidden={paramPairs(params, ['asAt', 'page'])} days={days} shown={clock.asAt} />
      <p className="gde-inline-choice">
        {earlier && <a href={earlier.href}>Back to {earlier.label}</a>}
        {later && <a href={later.href}>On to {later.label}</a>}
      </p>
    </>
  );
}
