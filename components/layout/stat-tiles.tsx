import type { ReactNode } from 'react';
import { NotRecorded } from '@/components/evidence/not-recorded';

export type StatTile = {
  /** What is counted: "Acute exemplars". */
  label: string;
  /** The figure: "16", "up to £195 million"; `null` reads "Not recorded". */
  value: ReactNode;
  /** What the figure hides: "12 named, 4 expected". */
  detail?: ReactNode;
  /** Where the rows behind it are. */
  href?: string;
};

/** Headline figures in a row, each with its hedge, linked to the rows behind it. */
export function StatTiles({ tiles, label }: { tiles: readonly StatTile[]; label: string }) {
  return (
    <ul className="gde-tiles" aria-label={label}>
      {tiles.map((tile) => (
        <li key={tile.label} className="gde-tile">
          <span className="gde-tile__label">{tile.href ? <a href={tile.href}>{tile.label}</a> : tile.label}</span>
          <span className="gde-tile__value">{tile.value ?? <NotRecorded />}</span>
          {tile.detail && <span className="gde-tile__detail">{tile.detail}</span>}
        </li>
      ))}
    </ul>
  );
}
