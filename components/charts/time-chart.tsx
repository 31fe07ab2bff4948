'use client';

import { useRef } from 'react';
import { ReferenceLine, ResponsiveContainer, Scatter, ScatterChart, Tooltip, XAxis, YAxis } from 'recharts';
import { dayNumber, type TimeChartView } from '@/lib/view/chart/time-chart';
import { ChartPatterns } from './chart-patterns';
import { PointMark } from './point-mark';
import { SavePicture } from './save-picture';
import { AXIS_HEIGHT, ROW_HEIGHT } from './time-chart-room';
import './drawings.css';

const AXIS_WIDTH = 132;

export type TimeChartProps = {
  view: TimeChartView;
  /** Told in the picture when it is saved: its finding, and of when and from where it is. */
  finding: string;
  note: string;
  /** What the saved picture is called, without an ending. */
  fileName: string;
};

type Drawn = { readonly x: number; readonly y: number; readonly name: string; readonly text: string };

/** Points of rows on one time axis, the span of each as a line, with their key, and the ways to save the picture. */
export function TimeChart({ view, finding, note, fileName }: TimeChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const { parts, panels, rows, from, to, ticks } = view;
  const height = AXIS_HEIGHT + rows.length * ROW_HEIGHT;
  const names = new Map(ticks.map(({ on, label }) => [dayNumber(on), label]));
  const tick = { fill: 'var(--nhsuk-text-colour)', fontSize: 14 };
  const title = panels.map((panel) => panel.title).join('; ');
  return (
    <div ref={place}>
      <ChartPatterns />
      <div className="gde-drawing">
        <ul className="m-0 mb-3 flex list-none flex-wrap gap-x-5 gap-y-1 p-0 text-base" aria-label="Key">
          {parts.map((part) => (
            <li key={part.key} className="m-0 flex items-center gap-2">
              <svg width="22" height="22" aria-hidden="true" focusable="false">
                <PointMark x={11} y={11} part={part} />
              </svg>
              {part.label}
            </li>
          ))}
        </ul>
        <div className="min-w-0 max-w-3xl">
          <p className="m-0 text-base">
            <strong>{title}</strong>
          </p>
          <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 320, height }}>
            <ScatterChart margin={{ top: 0, right: 20, bottom: 0, left: 0 }} title={`${title}: ${rows.map(({ name, text }) => `${name}, ${text}`).join('; ')}`}>
              <XAxis type="number" dataKey="x" domain={[dayNumber(from), dayNumber(to)]} ticks={[...names.keys()]} tickFormatter={(day: number) => names.get(day) ?? ''} orientation="top" height={AXIS_HEIGHT} interval={0} tick={tick} axisLine={{ stroke: 'var(--nhsuk-grey-1-colour)' }} />
              <YAxis type="number" dataKey="y" domain={[-0.5, rows.length - 0.5]} reversed ticks={rows.map((_, index) => index)} tickFormatter={(index: number) => rows[index]?.axisLabel ?? ''} width={AXIS_WIDTH} interval={0} tickLine={false} tick={tick} axisLine={{ stroke: 'var(--nhsuk-grey-1-colour)' }} />
              <Tooltip
                isAnimationActive={false}
                cursor={false}
                content={({ active, payload }) => {
                  const point = payload[0]?.payload as Drawn | undefined;
                  return active && point !== undefined ? (
                    <p className="m-0 border border-solid border-grey-1 bg-white px-3 py-1 text-base text-text">
                      <strong>{point.name}</strong>: {point.text}
                    </p>
                  ) : null;
                }}
              />
              {rows.map(({ key, span }, index) =>
                span === null ? null : (
                  <ReferenceLine
                    key={key}
                    segment={[
                      { x: dayNumber(span.from), y: index },
                      { x: dayNumber(span.to), y: index },
                    ]}
                    stroke="var(--nhsuk-grey-1-colour)"
                    strokeWidth={3}
                  />
                ),
              )}
              {parts.map((part) => (
                <Scatter
                  key={part.key}
                  name={part.label}
                  isAnimationActive={false}
                  data={rows.flatMap(({ name, points }, index) => points.filter((point) => point.part === part.key).map(({ on, text }): Drawn => ({ x: dayNumber(on), y: index, name, text })))}
                  shape={(point: { cx?: number; cy?: number }) => <PointMark x={point.cx ?? 0} y={point.cy ?? 0} part={part} />}
                />
              ))}
            </ScatterChart>
          </ResponsiveContainer>
        </div>
      </div>
      <SavePicture place={place} view={view} finding={finding} note={note} fileName={fileName} />
    </div>
  );
}
