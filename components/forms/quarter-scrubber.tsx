'use client';

import { useRef, useState, useSyncExternalStore } from 'react';

export type QuarterScrubberProps = {
  /** Where the form leads: the page, and the place on it. */
  action: string;
  /** What of the address is kept. */
  hidden: readonly (readonly [name: string, value: string])[];
  /** The days that can be shown, in order: `value` is an ISO date. */
  days: readonly { readonly value: string; readonly label: string }[];
  /** The day shown, one of them. */
  shown: string;
};

const never = () => () => undefined;

/**
 * Moves the date that the page shows. Without a script it is a choice of days and a button; with one a slider stands above it, which says
 * the day while it moves. Letting go of it shows that day; with the keyboard the button does, so that no key press leaves the page.
 */
export function QuarterScrubber({ action, hidden, days, shown }: QuarterScrubberProps) {
  const hasScript = useSyncExternalStore(never, () => true, () => false);
  const form = useRef<HTMLFormElement>(null);
  const [chosen, setChosen] = useState(shown);
  const place = Math.max(0, days.findIndex(({ value }) => value === chosen));
  return (
    <form ref={form} method="get" action={action} className="mb-4 max-w-3xl">
      {hidden.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      {hasScript && (
        <input
          className="mb-3 block h-11 w-full"
          type="range"
          min={0}
          max={days.length - 1}
          step={1}
          value={place}
          aria-label="Date shown, quarter by quarter"
          aria-valuetext={days[place]?.label}
          onChange={({ target }) => setChosen(days[Number(target.value)]?.value ?? shown)}
          onPointerUp={({ currentTarget }) => {
            if (days[Number(currentTarget.value)]?.value !== shown) form.current?.requestSubmit();
          }}
        />
      )}
      <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
        <div className="min-w-0 max-w-full">
          <label className="nhsuk-label text-base" htmlFor="scrubber-day">
            Show the programme as at
          </label>
          <select className="nhsuk-select w-full max-w-full text-base" id="scrubber-day" name="asAt" value={chosen} onChange={({ target }) => setChosen(target.value)}>
            {days.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
        <button className="nhsuk-button nhsuk-button--small m-0" type="submit">
          Show
        </button>
      </div>
    </form>
  );
}
