import type { ClockView } from '@/lib/view/clock/clock-view';
import { exportLinks } from '@/lib/view/export/export-links';
import type { SearchParams } from '@/lib/view/url/search-params';

export type ExportLinksProps = {
  /** The table's name in `/exports/[table]`. */
  table: string;
  params: SearchParams;
  clock: Pick<ClockView, 'asAt' | 'knownAt'>;
};

/** The rows shown, as files: the same parameters and both clocks. */
export function ExportLinks({ table, params, clock }: ExportLinksProps) {
  return (
    <nav className="gde-inline-choice" aria-label="Download these rows">
      <span>Download these rows:</span>
      <ul>
        {exportLinks(table, params, clock).map((link) => (
          <li key={link.format}>
            <a href={link.href} download>
              {link.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
