import { formatInstant } from '@/lib/format/format-instant';
import { describeAct, describeActor } from '@/lib/view/audit/describe-act';
import type { Problem } from '@/lib/commands/result';
import type { FormState } from './form-state';
import type { FormValues } from './parse-form';

/** The state that shows a command's problem, and loses nothing of what was typed. */
export function rejected(values: FormValues, { fields = {}, message, suggestions = [], meanwhile }: Omit<Problem, 'kind'>): FormState {
  const sentBack = { values, fieldErrors: fields, formErrors: message === undefined ? [] : [message], suggestions, attempt: Date.now() };
  if (meanwhile === undefined) return { status: 'invalid', ...sentBack };
  const changes = meanwhile.acts.map((act) => ({ who: describeActor(act), when: formatInstant(act.occurredAt), what: describeAct(act.type, act.details) }));
  return { status: 'conflict', ...sentBack, version: meanwhile.version, changes };
}
