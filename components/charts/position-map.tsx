import './drawings.css';
import { ENGLAND } from '@/lib/domain/geography/england-outline';
import { project, type Projection } from '@/lib/domain/geography/position';
import type { ProgrammePart } from '@/lib/domain/programme/programme-part';
import { PART_LOOK, type PositionRow } from '@/lib/view/footprint/to-position-map';
import { PROGRAMME_PART_LABEL } from '@/lib/view/programme/programme-part-label';
import { ChartPatterns } from './chart-patterns';
import { shapeOf } from './chart-looks';

const PROJECTION: Projection = { north: 55.9, west: -5.9, unitsPerDegree: 120 };
const [WIDTH, HEIGHT] = [570, 730];

/**
 * Trusts on an outline of the country as a server draws it: exemplars round, followers square, those only expected as diamonds, others small. In cities marks lie
 * on one another and on a phone each is smaller than a finger, so they are no links: those are in the table.
 */
export function PositionMap({ rows, label }: { rows: readonly PositionRow[]; label: string }) {
  const placed = rows.flatMap(({ latitude, longitude, ...row }) => (latitude === null || longitude === null ? [] : [{ ...row, ...project({ latitude, longitude }, PROJECTION) }]));
  return (
    <>
      <ChartPatterns />
      <svg className="gde-drawing block h-auto w-full max-w-2xl" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label} data-drawn="">
        {ENGLAND.map((line, index) => (
          <path key={index} d={`M${line.map((point) => project(point, PROJECTION)).map(({ x, y }) => `${x} ${y}`).join('L')}Z`} fill="var(--nhsuk-grey-5-colour)" stroke="var(--nhsuk-grey-2-colour)" strokeWidth="1.5" />
        ))}
        {/* Those with the strongest part come last, and so stand on top. */}
        {placed.toReversed().map(({ odsCode, name, part, x, y }) => (
          <g key={odsCode} data-code={odsCode}>
            <title>{`${name}: ${PROGRAMME_PART_LABEL[part].toLowerCase()}`}</title>
            <Mark part={part} x={x} y={y} />
          </g>
        ))}
      </svg>
    </>
  );
}

/** How a trust of that part is marked, about a point. */
export function Mark({ part, x, y }: { part: ProgrammePart; x: number; y: number }) {
  const shape = shapeOf(PART_LOOK[part]);
  switch (part) {
    case 'exemplar':
      return <circle cx={x} cy={y} r="9" {...shape} stroke="var(--nhsuk-white-colour)" />;
    case 'expected':
      return <path d={`M${x} ${y - 11}L${x + 11} ${y}L${x} ${y + 11}L${x - 11} ${y}Z`} {...shape} />;
    case 'follower':
      return <path d={`M${x - 8} ${y - 8}H${x + 8}V${y + 8}H${x - 8}Z`} {...shape} stroke="var(--nhsuk-white-colour)" />;
    case 'none':
      return <circle cx={x} cy={y} r="4" {...shape} />;
  }
}
