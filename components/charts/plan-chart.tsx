'use client';

import { useRef } from 'react';
import { Bar, BarChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { PlanBar, PlanChartView } from '@/lib/view/planner/plan-chart-view';
import { ChartPatterns } from './chart-patterns';
import { useArrowKeys } from './use-arrow-keys';

const BAR_HEIGHT = 44;
const AXIS_WIDTH = 150;

const GIVEN = { fill: 'var(--nhsuk-brand-colour)', stroke: 'var(--nhsuk-brand-colour)' };
const UNFUNDED = { fill: 'url(#chart-expected)', stroke: 'var(--nhsuk-brand-colour)', strokeDasharray: '5 3' };

/** What a what-if gives each cohort, and hatched what it leaves unfunded; a panel for each scenario, all to one scale. */
export function PlanChart({ view }: { view: PlanChartView }) {
  return (
    <>
      <ChartPatterns />
      <ul className="m-0 mb-3 flex list-none flex-wrap gap-x-5 gap-y-1 p-0 text-base" aria-label="Key">
        {[
          ['Given', GIVEN] as const,
          ['Unfunded, up to the ceilings', UNFUNDED] as const,
        ].map(([label, shape]) => (
          <li key={label} className="m-0 flex items-center gap-2">
            <svg width="28" height="18" aria-hidden="true" focusable="false">
              <rect x="1" y="1" width="26" height="16" strokeWidth={1.5} {...shape} />
            </svg>
            {label}
          </li>
        ))}
      </ul>
      <div className={`grid gap-x-6 gap-y-4 ${view.panels.length === 1 ? 'max-w-3xl' : 'wide:grid-cols-2'}`}>
        {view.panels.map((panel) => (
          <Panel key={panel.title} title={panel.title} bars={panel.bars} longest={view.longest} />
        ))}
      </div>
    </>
  );
}

function Panel({ title, bars, longest }: { title: string; bars: readonly PlanBar[]; longest: number }) {
  const chart = useRef<HTMLDivElement>(null);
  useArrowKeys(chart);
  return (
    <div className="min-w-0" ref={chart}>
      <p className="m-0 text-base">
        <strong>{title}</strong>
      </p>
      <ResponsiveContainer width="100%" height={bars.length * BAR_HEIGHT} initialDimension={{ width: 320, height: bars.length * BAR_HEIGHT }}>
        <BarChart data={[...bars]} layout="vertical" barCategoryGap={8} margin={{ top: 0, right: 8, bottom: 0, left: 0 }} title={`What-if, ${title}: ${bars.map((bar) => `${bar.label} ${bar.text}`).join('; ')}`}>
          <XAxis type="number" domain={[0, longest]} hide />
          <YAxis
            type="category"
            dataKey={(bar: PlanBar) => `${bar.label}: ${bar.sites}`}
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
              const bar = payload[0]?.payload as PlanBar | undefined;
              return active && bar ? (
                <p className="m-0 border border-solid border-grey-1 bg-white px-3 py-1 text-base text-text">
                  <strong>{bar.label}</strong>: {bar.text}
                </p>
              ) : null;
            }}
          />
          <Bar dataKey="amount" name="Given" stackId="plan" isAnimationActive={false} strokeWidth={1.5} {...GIVEN} />
          <Bar dataKey="unfunded" name="Unfunded" stackId="plan" isAnimationActive={false} strokeWidth={1.5} {...UNFUNDED} />
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
