import type { ClockView } from '@/lib/view/clock/clock-view';
import { paramPairs } from '@/lib/view/url/param-pairs';

/** Looks for anything by name or code, from the header of every page, at the page's clock; needs no script. */
export function SiteSearch({ clockParams }: { clockParams: ClockView['params'] }) {
  return (
    <search className="gde-header__search" aria-label="The whole register">
      <form method="get" action="/search">
        {paramPairs(clockParams).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label className="nhsuk-u-visually-hidden" htmlFor="site-search">
          Search the register
        </label>
        <input className="nhsuk-input" id="site-search" name="q" type="search" autoComplete="off" spellCheck={false} />
        <button type="submit">Find</button>
      </form>
    </search>
  );
}
