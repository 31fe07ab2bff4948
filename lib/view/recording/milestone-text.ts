import type { MilestoneSlip } from '@/lib/domain/milestone/milestone-slip';
import type { Actor } from '@/lib/domain/people/actor';
import { canRecordProgramme } from '@/lib/domain/policy/recording';
import { formatDate } from '@/lib/format/format-date';
import { formatDays } from '@/lib/format/format-days';
import type { MilestoneItem } from '@/lib/queries/recording/list-milestones';
import { milestoneSlipOf } from './milestone-slip-of';

/** How a milestone stands against its dates. */
export function slipOf({ steps }: Pick<MilestoneItem, 'steps'>): MilestoneSlip {
  return milestoneSlipOf(steps.map(({ kind, dueOn, evidence: { effectiveOn, precision } }) => ({ kind, dueOn, effectiveOn, precision })));
}

/** "92 days late", "30 days early", "On the day"; "Not forecast" where nothing says. */
export function slipText(days: number | null): string {
  if (days === null) return 'Not forecast';
  return days === 0 ? 'On the day' : `${formatDays(Math.abs(days))} ${days > 0 ? 'late' : 'early'}`;
}

/** "Agreed for 31 March 2018; now expected on 30 September 2018." */
export function milestoneSentence(milestone: MilestoneItem): string {
  const { original, current, expected } = slipOf(milestone);
  const isAchieved = milestone.steps.some(({ kind }) => kind === 'achieved');
  return [
    original === null ? 'No agreed date stands' : `Agreed for ${formatDate(original)}`,
    current !== null && current !== original ? `agreed anew for ${formatDate(current)}` : null,
    expected === null ? null : `${isAchieved ? 'achieved' : 'now expected'} ${expected.precision === 'day' ? 'on' : 'in'} ${formatDate(expected.effectiveOn, expected.precision)}`,
  ]
    .filter((part) => part !== null)
    .join('; ')
    .concat('.');
}

/** What this person may record of a milestone. */
export function milestoneChoices(actor: Actor): { value: string; label: string; hint: string }[] {
  return [
    { value: 'forecast', label: 'It is now expected on another day', hint: 'The agreed date stays, and the slip is shown against it' },
    { value: 'achieved', label: 'It was achieved', hint: 'Nothing more is recorded of it after that' },
    ...(canRecordProgramme(actor) ? [{ value: 'baseline', label: 'Another date was agreed', hint: 'The date first agreed stays beside it' }] : []),
  ];
}
