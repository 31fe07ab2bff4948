import type { ExemplarStage } from '@/lib/domain/programme/exemplar-stage';

/** How each stage is drawn: a pattern as well as a colour, so that it can be told apart in grey. Ids are of `ChartPatterns`. */
export const CHART_FILL: Readonly<Record<ExemplarStage, { readonly fill: string; readonly stroke: string; readonly text: string; readonly hasPattern: boolean; readonly isBroken: boolean }>> = {
  expected: { fill: 'url(#chart-expected)', stroke: 'var(--nhsuk-brand-colour)', text: 'var(--nhsuk-text-colour)', hasPattern: true, isBroken: true },
  named: { fill: 'var(--nhsuk-brand-colour)', stroke: 'var(--nhsuk-brand-colour)', text: 'var(--nhsuk-white-colour)', hasPattern: false, isBroken: false },
  delivering: { fill: 'url(#chart-delivering)', stroke: 'var(--nhsuk-dark-blue-colour)', text: 'var(--nhsuk-text-colour)', hasPattern: true, isBroken: false },
  accredited: { fill: 'url(#chart-accredited)', stroke: 'var(--nhsuk-green-colour)', text: 'var(--nhsuk-text-colour)', hasPattern: true, isBroken: false },
  ended: { fill: 'var(--nhsuk-grey-4-colour)', stroke: 'var(--nhsuk-grey-1-colour)', text: 'var(--nhsuk-text-colour)', hasPattern: false, isBroken: false },
};
