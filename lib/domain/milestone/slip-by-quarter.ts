import type { MilestoneSlip } from './milestone-slip';
import { milestoneStanding, MILESTONE_STANDINGS, type MilestoneStanding } from './milestone-standing';

/** A milestone as far as its slip asks. */
export type SlippingMilestone = { readonly slip: Pick<MilestoneSlip, 'original' | 'daysFromOriginal'>; readonly isAchieved: boolean };

/** The milestones that were first agreed for one quarter. */
export type QuarterOfMilestones = {
  /** Its first day, an ISO date; null: no agreed date is recorded. */
  readonly from: string | null;
  readonly counts: Readonly<Record<MilestoneStanding, number>>;
  /** The least and the most days from the date first agreed, negative for early; null where nothing is said of any. */
  readonly days: { readonly least: number; readonly most: number } | null;
};

/** Milestones by the quarter for which they were first agreed, the earliest first, those without an agreed date last. Quarters of which there is none are left out. */
export function slipByQuarter(milestones: readonly SlippingMilestone[]): QuarterOfMilestones[] {
  const quarters = new Map<string | null, SlippingMilestone[]>();
  for (const milestone of milestones) {
    const { original } = milestone.slip;
    const from = original === null ? null : quarterStart(original);
    quarters.set(from, [...(quarters.get(from) ?? []), milestone]);
  }
  return [...quarters]
    .sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1))
    .map(([from, own]) => {
      const standings = own.map(({ slip, isAchieved }) => milestoneStanding(slip, isAchieved));
      const days = own.flatMap(({ slip }) => slip.daysFromOriginal ?? []);
      return {
        from,
        counts: countEach(standings),
        days: days.length === 0 ? null : { least: Math.min(...days), most: Math.max(...days) },
      };
    });
}

/** The first day of the quarter of an ISO date: of 17 May 2018, 1 April 2018. Quarters of the financial year begin as those of the calendar do. */
export function quarterStart(date: string): string {
  const [year = '', month = ''] = date.split('-');
  return `${year}-${String(Math.floor((Number(month) - 1) / 3) * 3 + 1).padStart(2, '0')}-01`;
}

function countEach(standings: readonly MilestoneStanding[]): Record<MilestoneStanding, number> {
  const counts: Record<MilestoneStanding, number> = { achieved_in_time: 0, achieved_late: 0, expected_in_time: 0, expected_late: 0, nothing_said: 0 };
  for (const standing of MILESTONE_STANDINGS) counts[standing] = standings.filter((one) => one === standing).length;
  return counts;
}
