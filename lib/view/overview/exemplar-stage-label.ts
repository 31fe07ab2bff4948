import type { ExemplarStage } from '@/lib/domain/programme/exemplar-stage';

/** Each stage of the pipeline in a word. */
export const EXEMPLAR_STAGE_LABEL: Readonly<Record<ExemplarStage, string>> = {
  expected: 'Expected',
  named: 'Named',
  delivering: 'Delivering',
  accredited: 'Accredited',
  ended: 'Ended',
};
