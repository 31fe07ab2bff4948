'use client';

import { useRef } from 'react';
import { Bar, BarChart as Bars, LabelList, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { type BarChartView, type ChartBar, type ChartLook, type ChartPanel, panelText } from '@/lib/view/chart/bar-chart';
import { BAR_HEIGHT, marksHeight, panelGrid } from './bar-chart-room';
import { ChartKey } from './chart-key';
import { CHART_LOOKS, shapeOf } from './chart-looks';
import { ChartPatterns } from './chart-patterns';
import { SavePicture } from './save-picture';
import { useArrowKeys } from './use-arrow-keys';
import './drawings.css';

const AXIS_WIDTH = 132;

export type BarChartProps = {
  view: BarChartView;
  /** Told in the picture when it is saved: its finding, and of when and from where it is. */
  finding: string;
  note: string;
  /** What the saved picture is called, without an ending. */
  fileName: string;
};

/** Bars that lie, in panels that have one scale, with their key, and the ways to save the picture. */
export function BarChart({ view, finding, note, fileName }: BarChartProps) {
  const place = useRef<HTMLDivElement>(null);
  return (
    <div ref={place}>
      <ChartPatterns />
      <div className="gde-drawing">
        <ChartKey parts={view.parts} />
        <div className={panelGrid(view)}>
          {view.panels.map((panel) => (
            <Panel key={panel.key} panel={panel} view={view} />
          ))}
        </div>
      </div>
      <SavePicture place={place} view={view} finding={finding} note={note} fileName={fileName} />
    </div>
  );
}

function Panel({ panel, view }: { panel: ChartPanel; view: BarChartView }) {
  const { parts, longest, marks = [] } = view;
  const chart = useRef<HTMLDivElement>(null);
  useArrowKeys(chart);
  const top = marksHeight(view);
  const height = top + panel.bars.length * BAR_HEIGHT;
  return (
    <div className="min-w-0" ref={chart}>
      <p className="m-0 text-base">
        <strong>{panel.title}</strong>
        {panel.total !== null && `: ${panel.total}`}
      </p>
      <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 320, height }}>
        <Bars data={[...panel.bars]} layout="vertical" barCategoryGap={5} margin={{ top, right: 12, bottom: 0, left: 0 }} title={panelText(panel)}>
          <XAxis type="number" domain={[0, longest]} hide />
          <YAxis type="category" dataKey="axisLabel" width={AXIS_WIDTH} interval={0} tickLine={false} axisLine={{ stroke: 'var(--nhsuk-grey-1-colour)' }} tick={{ fill: 'var(--nhsuk-text-colour)', fontSize: 14 }} />
          <Tooltip
            isAnimationActive={false}
            cursor={{ fill: 'var(--nhsuk-grey-5-colour)' }}
            content={({ active, payload }) => {
              const bar = barOf(payload[0]);
              return active && bar ? (
                <p className="m-0 border border-solid border-grey-1 bg-white px-3 py-1 text-base text-text">
                  <strong>{bar.name}</strong>: {bar.text}
                </p>
              ) : null;
            }}
          />
          {parts.map(({ key, label, look }, index) => (
            <Bar key={key} dataKey={(bar: ChartBar) => bar.values[index] ?? 0} name={label} stackId="parts" isAnimationActive={false} {...shapeOf(look)}>
              <LabelList valueAccessor={(entry) => barOf(entry)?.labels[index] ?? ''} content={(part) => <PartLabel {...boxOf(part)} look={look} text={String(part.value ?? '')} />} />
            </Bar>
          ))}
          {marks.map(({ at, label }) => (
            <ReferenceLine key={label} x={at} stroke="var(--nhsuk-text-colour)" strokeWidth={2} label={{ value: label, position: 'top', fill: 'var(--nhsuk-text-colour)', fontSize: 14, fontWeight: 600 }} />
          ))}
        </Bars>
      </ResponsiveContainer>
    </div>
  );
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** What a part of a bar is, on the part itself, on a plain ground where that has a pattern; left out where it would not fit. */
function PartLabel({ x, y, width, height, look, text }: Box & { look: ChartLook; text: string }) {
  const ground = text.length * 8 + 8;
  if (text === '' || width < ground + 4) return null;
  const { text: colour, hasPattern, stroke } = CHART_LOOKS[look];
  const centre = { x: x + width / 2, y: y + height / 2 };
  return (
    <g>
      {hasPattern && <rect x={centre.x - ground / 2} y={centre.y - 10} width={ground} height={20} fill="var(--nhsuk-white-colour)" stroke={stroke} />}
      <text x={centre.x} y={centre.y} textAnchor="middle" dominantBaseline="central" fontSize={14} fontWeight={600} fill={colour}>
        {text}
      </text>
    </g>
  );
}

/** The row that a drawn part stands for. */
function barOf(entry: { payload?: unknown } | undefined): ChartBar | undefined {
  return entry?.payload as ChartBar | undefined;
}

function boxOf({ viewBox }: { viewBox?: unknown }): Box {
  const { x, y, width, height } = (viewBox ?? {}) as Partial<Record<keyof Box, number>>;
  return { x: x ?? 0, y: y ?? 0, width: width ?? 0, height: height ?? 0 };
}
