import { Details } from '@/components/nhs/details';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { exportLinks } from '@/lib/view/export/export-links';
import type { SearchParams } from '@/lib/view/url/search-params';

export type ExportLinksProps = {
  /** The table's name in `/exports/[table]`. */
  table: string;
  params: SearchParams;
  clock: Pick<ClockView, 'asAt' | 'knownAt'>;
  /** How many rows there are, where there may be many. */
  rowCount?: number;
  /** Forms that these rows have nothing for. */
  withoutForms?: readonly string[];
};

/** The rows shown, as files: the same parameters and both clocks. */
export function ExportLinks({ table, params, clock, rowCount = 0, withoutForms = [] }: ExportLinksProps) {
  const links = exportLinks(table, params, clock, rowCount).filter(({ format }) => !withoutForms.includes(format));
  return (
    <>
      <nav className="gde-inline-choice" aria-label="Download these rows">
        <span>Download these rows:</span>
        <ul>
          {links.map((link) => (
            <li key={link.format}>
              <a href={link.href}>
                {link.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Details summary="What each file is for">
        <ul className="nhsuk-list">
          {links.map(({ format, label, purpose }) => (
            <li key={format}>
              <strong>{label}</strong>: {purpose}
            </li>
          ))}
        </ul>
      </Details>
    </>
  );
}
