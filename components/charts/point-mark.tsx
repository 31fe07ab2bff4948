import type { TimeChartPart } from '@/lib/view/chart/time-chart';
import { shapeOf } from './chart-looks';

const RADIUS = 7;

/** A point of a time axis: its kind is in its shape, and in its look beside that. */
export function PointMark({ x, y, part: { look, shape } }: { x: number; y: number; part: TimeChartPart }) {
  const drawn = shapeOf(look);
  switch (shape) {
    case 'circle':
      return <circle cx={x} cy={y} r={RADIUS} {...drawn} />;
    case 'square':
      return <rect x={x - RADIUS} y={y - RADIUS} width={RADIUS * 2} height={RADIUS * 2} {...drawn} />;
    case 'diamond':
      return <path d={`M${x} ${y - RADIUS - 2}L${x + RADIUS + 2} ${y}L${x} ${y + RADIUS + 2}L${x - RADIUS - 2} ${y}Z`} {...drawn} />;
  }
}
