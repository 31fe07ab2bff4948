import type { ClockView } from '@/lib/view/clock/clock-view';
import { withClock } from '@/lib/view/clock/with-clock';
import { FUNDING_VIEW_LABEL, FUNDING_VIEWS, type FundingView } from '@/lib/view/funding/funding-views';
import { toHref } from '@/lib/view/url/to-href';

/** The other ways of looking at the money, at the same clock. */
export function ViewLinks({ view, clock }: { view: FundingView; clock: ClockView }) {
  return (
    <nav aria-label="Ways of looking at the money">
      <ul className="nhsuk-list gde-view-links">
        {FUNDING_VIEWS.map((one) => (
          <li key={one}>
            {one === view ? <strong aria-current="page">{FUNDING_VIEW_LABEL[one]}</strong> : <a href={toHref('/funding', one === 'ledger' ? clock.params : { view: one, ...clock.params })}>{FUNDING_VIEW_LABEL[one]}</a>}
          </li>
        ))}
        <li>
          <a href={withClock('/funding/claims', clock)}>Published figures beside the ledger</a>
        </li>
        <li>
          <a href={withClock('/funding/planner', clock)}>What-if planner</a>
        </li>
      </ul>
    </nav>
  );
}
