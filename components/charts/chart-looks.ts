import type { ChartLook } from '@/lib/view/chart/bar-chart';

/** How each look is drawn: a pattern as well as a colour, so that it can be told apart in grey. Ids are of `ChartPatterns`. */
export const CHART_LOOKS: Readonly<Record<ChartLook, { readonly fill: string; readonly stroke: string; readonly text: string; readonly hasPattern: boolean; readonly isBroken: boolean }>> = {
  hatched: { fill: 'url(#chart-hatched)', stroke: 'var(--nhsuk-brand-colour)', text: 'var(--nhsuk-text-colour)', hasPattern: true, isBroken: true },
  solid: { fill: 'var(--nhsuk-brand-colour)', stroke: 'var(--nhsuk-brand-colour)', text: 'var(--nhsuk-white-colour)', hasPattern: false, isBroken: false },
  striped: { fill: 'url(#chart-striped)', stroke: 'var(--nhsuk-dark-blue-colour)', text: 'var(--nhsuk-text-colour)', hasPattern: true, isBroken: false },
  dotted: { fill: 'url(#chart-dotted)', stroke: 'var(--nhsuk-green-colour)', text: 'var(--nhsuk-text-colour)', hasPattern: true, isBroken: false },
  pale: { fill: 'var(--nhsuk-grey-4-colour)', stroke: 'var(--nhsuk-grey-1-colour)', text: 'var(--nhsuk-text-colour)', hasPattern: false, isBroken: false },
};

/** What an element of a chart is given to have a look. */
export function shapeOf(look: ChartLook) {
  const { fill, stroke, isBroken } = CHART_LOOKS[look];
  return { fill, stroke, strokeWidth: 1.5, ...(isBroken ? { strokeDasharray: '5 3' } : {}) };
}
