import type { KnownDate } from '@/lib/domain/evidence/days-apart';
import type { MilestoneEventKind } from '@/lib/domain/milestone/milestone-event-kind';
import { milestoneSlip, type MilestoneSlip } from '@/lib/domain/milestone/milestone-slip';

type Step = { readonly kind: MilestoneEventKind; readonly dueOn: string | null } & KnownDate;

/** How a milestone stands against its dates, by what was said of it, oldest first. */
export function milestoneSlipOf(steps: readonly Step[]): MilestoneSlip {
  const datesOf = (kind: 'baseline' | 'forecast') => steps.flatMap((step) => (step.kind === kind && step.dueOn !== null ? [step.dueOn] : []));
  const achieved = steps.findLast(({ kind }) => kind === 'achieved');
  return milestoneSlip({ agreedFor: datesOf('baseline'), forecasts: datesOf('forecast'), achieved: achieved === undefined ? null : { effectiveOn: achieved.effectiveOn, precision: achieved.precision } });
}
