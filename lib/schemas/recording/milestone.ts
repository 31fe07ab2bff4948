import { z } from 'zod';
import { MILESTONE_EVENT_KINDS } from '@/lib/domain/milestone/milestone-event-kind';
import { optional, optionalText, requiredText, typedDay } from '@/lib/schemas/forms/form-fields';
import { evidenceFieldsOfAnyone } from './evidence-fields';

export const AddMilestone = z.object({ recordKey: z.string().max(200), title: requiredText('Enter what is to be achieved', 300), dueOn: typedDay('Enter the date that was agreed for it'), ...evidenceFieldsOfAnyone });

export type AddMilestoneInput = z.infer<typeof AddMilestone>;

export const RecordMilestone = z
  .object({
    recordKey: z.string().max(200),
    milestoneId: z.string().max(200),
    kind: z.enum(MILESTONE_EVENT_KINDS, 'Choose what to record'),
    dueOn: optional(typedDay('Enter the date')),
    reason: optionalText(1_000),
    ...evidenceFieldsOfAnyone,
  })
  .superRefine(({ kind, dueOn, reason }, context) => {
    const complain = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    if (kind === 'achieved' && dueOn !== null) complain('dueOn', 'Leave this empty: the date from which it was achieved says it');
    if (kind !== 'achieved' && dueOn === null) complain('dueOn', kind === 'forecast' ? 'Enter when it is now expected' : 'Enter the date that was agreed anew');
    if (kind !== 'achieved' && reason === null) complain('reason', 'Enter why the date changes');
  });

export type RecordMilestoneInput = z.infer<typeof RecordMilestone>;
