'use client';

import { useRef } from 'react';
import { Bar, BarChart, LabelList, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { ExemplarStage } from '@/lib/domain/programme/exemplar-stage';
import { EXEMPLAR_STAGE_LABEL } from '@/lib/view/overview/exemplar-stage-label';
import { barText, type PipelineBar, type PipelinePanel, type PipelineView } from '@/lib/view/overview/pipeline-view';
import { CHART_FILL } from './chart-fill';
import { ChartPatterns } from './chart-patterns';
import { useArrowKeys } from './use-arrow-keys';

const BAR_HEIGHT = 36;
const AXIS_WIDTH = 124;

/** Exemplars by cohort and region: a panel for each cohort, a bar for each region, all to one scale. What is certain stands nearest the axis. */
export function PipelineChart({ view }: { view: PipelineView }) {
  const stacked = view.stages.toReversed();
  return (
    <>
      <ChartPatterns />
      <ul className="m-0 mb-3 flex list-none flex-wrap gap-x-5 gap-y-1 p-0 text-base" aria-label="Key">
        {stacked.map((stage) => (
          <li key={stage} className="m-0 flex items-center gap-2">
            <svg width="28" height="18" aria-hidden="true" focusable="false">
              <rect x="1" y="1" width="26" height="16" {...shape(stage)} />
            </svg>
            {EXEMPLAR_STAGE_LABEL[stage]}
          </li>
        ))}
      </ul>
      <div className={`grid gap-x-6 gap-y-4 ${view.panels.length === 1 ? 'max-w-3xl' : view.panels.length === 2 ? 'wide:grid-cols-2' : 'wide:grid-cols-3'}`}>
        {view.panels.map((panel) => (
          <Panel key={panel.cohort} panel={panel} stages={stacked} longest={view.longest} />
        ))}
      </div>
    </>
  );
}

function Panel({ panel, stages, longest }: { panel: PipelinePanel; stages: readonly ExemplarStage[]; longest: number }) {
  const chart = useRef<HTMLDivElement>(null);
  useArrowKeys(chart);
  const title = `${panel.label} exemplars by region: ${panel.bars.map((bar) => `${bar.region} ${barText(bar)}`).join('; ')}`;
  return (
    <div className="min-w-0" ref={chart}>
      <p className="m-0 text-base">
        <strong>{panel.label}</strong>: {panel.total}
      </p>
      <ResponsiveContainer width="100%" height={panel.bars.length * BAR_HEIGHT} initialDimension={{ width: 320, height: panel.bars.length * BAR_HEIGHT }}>
        <BarChart data={[...panel.bars]} layout="vertical" barCategoryGap={5} margin={{ top: 0, right: 28, bottom: 0, left: 0 }} title={title}>
          <XAxis type="number" domain={[0, longest]} hide />
          <YAxis
            type="category"
            dataKey={(bar: PipelineBar) => `${bar.region}: ${bar.total}`}
            width={AXIS_WIDTH}
            interval={0}
            tickLine={false}
            axisLine={{ stroke: 'var(--nhsuk-grey-1-colour)' }}
            tick={{ fill: 'var(--nhsuk-text-colour)', fontSize: 14 }}
          />
          <Tooltip
            isAnimationActive={false}
            cursor={{ fill: 'var(--nhsuk-grey-5-colour)' }}
            content={({ active, payload }) => {
              const bar = payload[0]?.payload as PipelineBar | undefined;
              return active && bar ? (
                <p className="m-0 border border-solid border-grey-1 bg-white px-3 py-1 text-base text-text">
                  <strong>{bar.region}</strong>: {barText(bar)}
                </p>
              ) : null;
            }}
          />
          {stages.map((stage) => (
            <Bar key={stage} dataKey={(bar: PipelineBar) => bar.stages[stage]} name={EXEMPLAR_STAGE_LABEL[stage]} stackId="pipeline" isAnimationActive={false} {...shape(stage)}>
              <LabelList valueAccessor={(entry) => barOf(entry)?.stages[stage] ?? 0} content={(label) => <SegmentLabel {...boxOf(label)} stage={stage} count={Number(label.value ?? 0)} />} />
            </Bar>
          ))}
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** The count on its own part of a bar, on a plain ground where that has a pattern; left out where it would not fit. */
function SegmentLabel({ x, y, width, height, stage, count }: Box & { stage: ExemplarStage; count: number }) {
  const text = String(count);
  const ground = text.length * 8 + 8;
  if (count === 0 || width < ground + 4) return null;
  const { text: colour, hasPattern, stroke } = CHART_FILL[stage];
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

function shape(stage: ExemplarStage) {
  const { fill, stroke, isBroken } = CHART_FILL[stage];
  return { fill, stroke, strokeWidth: 1.5, ...(isBroken ? { strokeDasharray: '5 3' } : {}) };
}

/** The row that a drawn part stands for. */
function barOf(entry: { payload?: unknown }): PipelineBar | undefined {
  return entry.payload as PipelineBar | undefined;
}

function boxOf({ viewBox }: { viewBox?: unknown }): Box {
  const { x, y, width, height } = (viewBox ?? {}) as Partial<Record<keyof Box, number>>;
  return { x: x ?? 0, y: y ?? 0, width: width ?? 0, height: height ?? 0 };
}
