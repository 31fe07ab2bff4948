import type { ChartPart } from '@/lib/view/chart/bar-chart';
import { shapeOf } from './chart-looks';

/** How each part of a chart is drawn, by its name. */
export function ChartKey({ parts }: { parts: readonly ChartPart[] }) {
  return (
    <ul className="m-0 mb-3 flex list-none flex-wrap gap-x-5 gap-y-1 p-0 text-base" aria-label="Key">
      {parts.map(({ key, label, look }) => (
        <li key={key} className="m-0 flex items-center gap-2">
          <svg width="28" height="18" aria-hidden="true" focusable="false">
            <rect x="1" y="1" width="26" height="16" {...shapeOf(look)} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
