import type { MilestoneSlip } from './milestone-slip';

/** How a milestone stands against the date first agreed for it. */
export const MILESTONE_STANDINGS = ['achieved_in_time', 'achieved_late', 'expected_in_time', 'expected_late', 'nothing_said'] as const;

export type MilestoneStanding = (typeof MILESTONE_STANDINGS)[number];

/** Whether a milestone was, or is expected to be, achieved by the date first agreed; without a date first agreed or anything said of it since, nothing is. On the day is in time. */
export function milestoneStanding({ daysFromOriginal }: Pick<MilestoneSlip, 'daysFromOriginal'>, isAchieved: boolean): MilestoneStanding {
  if (daysFromOriginal === null) return 'nothing_said';
  const isLate = daysFromOriginal > 0;
  return isAchieved ? (isLate ? 'achieved_late' : 'achieved_in_time') : isLate ? 'expected_late' : 'expected_in_time';
}
