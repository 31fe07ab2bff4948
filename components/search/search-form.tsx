import '../record/record.css';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { paramPairs } from '@/lib/view/url/param-pairs';

/** The search of the page of results, with what was looked for. */
export function SearchForm({ q, clock }: { q: string; clock: ClockView }) {
  return (
    <search aria-label="Look for something else">
      <form method="get" action="/search" className="gde-find mb-8">
        {paramPairs(clock.params).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label className="nhsuk-label" htmlFor="q">
          Look for
        </label>
        <div className="nhsuk-hint" id="q-hint">
          A name, a former name, an ODS code or a reference; letters may be missing or mistyped.
        </div>
        <input className="nhsuk-input nhsuk-input--width-20" id="q" name="q" type="search" defaultValue={q} autoComplete="off" spellCheck={false} aria-describedby="q-hint" />
        <button className="nhsuk-button nhsuk-button--small" type="submit">
          Look
        </button>
      </form>
    </search>
  );
}
