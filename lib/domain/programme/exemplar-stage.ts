import type { ExemplarStatus } from '@/lib/domain/exemplar/status';

/** How far along the pipeline an exemplar is, coarser than its status: hoped for, in, at work, signed off, over. */
export const EXEMPLAR_STAGES = ['expected', 'named', 'delivering', 'accredited', 'ended'] as const;

export type ExemplarStage = (typeof EXEMPLAR_STAGES)[number];

/**
 * The stage that a status belongs to; `null` for one that left without having been in, or withdrew: it is counted nowhere.
 * An agreement or an approval does not move an exemplar on from "named": work has not been seen to begin.
 */
export function exemplarStageOf(status: ExemplarStatus): ExemplarStage | null {
  switch (status) {
    case 'shortlisted':
    case 'expected':
      return 'expected';
    case 'named':
    case 'agreement_signed':
    case 'funding_approved':
      return 'named';
    case 'delivering':
    case 'accredited':
    case 'ended':
      return status;
    case 'not_selected':
    case 'withdrawn':
      return null;
  }
}
