import './drawings.css';
import { TILE_COLUMNS, TILE_ROWS } from '@/lib/domain/footprint/tile-layout';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { withClock } from '@/lib/view/clock/with-clock';
import type { TileRow } from '@/lib/view/footprint/to-tile-map';
import { ChartPatterns } from './chart-patterns';
import { shapeOf } from './chart-looks';

const STEP = 80;
const GAP = 6;
const EDGE = 9;
/** As far as the line about a tile reaches beyond it. */
const LINE = 0.75;

/** The tiles of a country as a server draws them: each a link with its name and figures. A footprint on several tiles is one link. */
export function TileMap({ rows, clock, label }: { rows: readonly TileRow[]; clock: Pick<ClockView, 'params'>; label: string }) {
  return (
    <>
      <ChartPatterns />
      <svg className="gde-drawing block h-auto w-full max-w-2xl" viewBox={`0 0 ${TILE_COLUMNS * STEP} ${TILE_ROWS * STEP}`} role="group" aria-label={label} data-drawn="">
        {rows.map((row) => (
          <TileLink key={row.code} row={row} href={withClock(`/footprints/${encodeURIComponent(row.code)}`, clock)} />
        ))}
      </svg>
    </>
  );
}

function TileLink({ row, href }: { row: TileRow; href: string }) {
  const { name, short, cells, look, text, exemplars, followers } = row;
  const [first] = cells;
  if (first === undefined) return null;
  const { x, y } = { x: first.column * STEP, y: first.row * STEP };
  return (
    <a className="gde-map-link" href={href} aria-label={`${name}: ${text}`} data-code={row.code}>
      <title>{`${name}: ${text}`}</title>
      {joinsOf(cells).map((join) => (
        <rect key={`${join.x} ${join.y}`} className="gde-map-join" {...join} {...shapeOf(look)} stroke="none" />
      ))}
      {cells.map((cell) => (
        <g key={`${cell.column} ${cell.row}`}>
          <rect className="gde-map-edge" x={cell.column * STEP + GAP / 2} y={cell.row * STEP + GAP / 2} width={STEP - GAP} height={STEP - GAP} {...shapeOf(look)} />
          {cell === first && <rect className="gde-map-ground" x={x + GAP / 2 + EDGE} y={y + GAP / 2 + EDGE} width={STEP - GAP - 2 * EDGE} height={STEP - GAP - 2 * EDGE} fill="var(--nhsuk-white-colour)" />}
        </g>
      ))}
      <text x={x + STEP / 2} y={y + 34} textAnchor="middle" fontSize="19" fill="var(--nhsuk-text-colour)">
        {short}
      </text>
      <text x={x + STEP / 2} y={y + 60} textAnchor="middle" fontSize="21" fontWeight="700" fill="var(--nhsuk-text-colour)" data-figures="">
        {exemplars === null ? '?' : `${exemplars} + ${followers ?? 0}`}
      </text>
    </a>
  );
}

/** What fills the gaps between the tiles of one footprint, so that they are seen to be one. */
function joinsOf(cells: TileRow['cells']) {
  const has = (column: number, row: number) => cells.some((cell) => cell.column === column && cell.row === row);
  return cells.flatMap(({ column, row }) => [
    ...(has(column + 1, row) ? [{ x: (column + 1) * STEP - GAP / 2, y: row * STEP + GAP / 2 - LINE, width: GAP, height: STEP - GAP + 2 * LINE }] : []),
    ...(has(column, row + 1) ? [{ x: column * STEP + GAP / 2 - LINE, y: (row + 1) * STEP - GAP / 2, width: STEP - GAP + 2 * LINE, height: GAP }] : []),
  ]);
}
