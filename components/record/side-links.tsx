import type { ClockView } from '@/lib/view/clock/clock-view';
import { withClock } from '@/lib/view/clock/with-clock';

export type SideLink = { readonly label: string; readonly href: string; readonly isFile?: boolean };

/** Where the rows behind a record's page are, as tables and files at the same clock. */
export function SideLinks({ links, clock }: { links: readonly SideLink[]; clock: Pick<ClockView, 'params'> }) {
  return (
    <nav className="gde-side gde-side--links" aria-labelledby="side-links-heading">
      <h2 className="nhsuk-heading-s" id="side-links-heading">
        The rows behind this page
      </h2>
      <ul>
        {links.map(({ label, href, isFile = false }) => (
          <li key={href}>
            <a href={withClock(href, clock)} download={isFile || undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
