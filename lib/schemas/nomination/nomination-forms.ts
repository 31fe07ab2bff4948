import { z } from 'zod';
import { GATE_OWNERS } from '@/lib/domain/exemplar/gate';
import type { ConditionAsked } from '@/lib/domain/fast-follower/condition';
import { DECISIONS, PROGRESS_STEPS } from '@/lib/domain/fast-follower/decision';
import { formMachinery, optionalText, requiredText, typedDay } from '@/lib/schemas/forms/form-fields';
import { PARAMETER_LENGTH_MAX } from '@/lib/schemas/raw-params';

/** Which nomination, the version it was read at, and the form's own key. */
const ofNomination = { ...formMachinery, reference: z.string().min(1).max(PARAMETER_LENGTH_MAX) };

/** Which of two buttons was pressed: to go on, or to save and come back later. */
const next = z.enum(['on', 'later']).catch('on');

export const StartDraft = z.object({ submission: formMachinery.submission, exemplarSlug: requiredText('Choose the exemplar that nominates', PARAMETER_LENGTH_MAX) });

export const SaveTrust = z.object({ ...ofNomination, next, odsCode: z.string().trim().max(6).default('') }).refine(({ next: pressed, odsCode }) => pressed === 'later' || odsCode !== '', { path: ['odsCode'], error: 'Choose the trust to be nominated' });

export const SaveReason = z.object({ ...ofNomination, next, reason: z.string().trim().max(4_000, 'Use 4,000 characters or fewer').default('') }).refine(({ next: pressed, reason }) => pressed === 'later' || reason !== '', { path: ['reason'], error: 'Enter why this trust' });

export const SaveSystems = z
  .object({ ...ofNomination, next, systems: z.array(z.string().max(PARAMETER_LENGTH_MAX)).max(500) })
  .refine(({ next: pressed, systems }) => pressed === 'later' || systems.length > 0, { path: ['systems'], error: 'Choose at least one system' });

export const OfNomination = z.object(ofNomination);

export const Countersign = z
  .object({ ...ofNomination, answer: z.enum(['countersign', 'refuse'], 'Choose whether you countersign'), reason: z.string().trim().max(2_000, 'Use 2,000 characters or fewer').default('') })
  .refine(({ answer, reason }) => answer === 'countersign' || reason !== '', { path: ['reason'], error: 'Enter why you refuse' });

export const Withdraw = z.object({ ...ofNomination, reason: requiredText('Enter why it is withdrawn') });

export const Advance = z.object({ ...ofNomination, to: z.enum([...PROGRESS_STEPS, 'approved'], 'Choose what happened'), note: optionalText() });

/** How many conditions a form may hold. */
export const CONDITIONS_MAX = 20;

const Condition = z.object({
  statement: requiredText('Enter what must be done', 1_000),
  owner: z.enum(GATE_OWNERS, 'Choose who must do it'),
  dueOn: typedDay('Enter by when it must be done'),
});

const FIELD = { statement: 'conditionStatement', owner: 'conditionOwner', dueOn: 'conditionDue' } as const;

/** A decision with its conditions, whose rows are numbered: `conditionStatement-1`, `conditionOwner-1`, `conditionDue-1`. An empty row is none. */
export const Decide = z.looseObject({ ...ofNomination, decision: z.enum(DECISIONS, 'Choose a decision'), reason: optionalText(4_000) }).transform((form, context) => {
  const { reference, version, submission, decision, reason } = form;
  const conditions: ConditionAsked[] = [];
  const complain = (path: string, message: string) => context.issues.push({ code: 'custom', path: [path], message, input: form });
  if (decision === 'approved_with_conditions') {
    for (let row = 1; row <= CONDITIONS_MAX; row += 1) {
      const typed = Object.fromEntries(Object.entries(FIELD).map(([name, field]) => [name, form[`${field}-${row}`] ?? '']));
      if (Object.values(typed).every((value) => value === '')) continue;
      const parsed = Condition.safeParse(typed);
      if (parsed.success) conditions.push(parsed.data);
      else for (const issue of parsed.error.issues) complain(`${FIELD[issue.path[0] as keyof typeof FIELD]}-${row}`, issue.message);
    }
    if (conditions.length === 0 && context.issues.length === 0) complain(`${FIELD.statement}-1`, 'Enter at least one condition');
  }
  if (reason === null && decision === 'changes_requested') complain('reason', 'Enter the points that must change');
  if (reason === null && decision === 'declined') complain('reason', 'Enter why it is declined');
  return { reference, version, submission, decision, reason, conditions };
});
