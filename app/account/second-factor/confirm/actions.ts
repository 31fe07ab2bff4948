'use server';

import { beginSession } from '@/lib/auth/begin-session';
import { requestHeaders, requireSessionForSetUp } from '@/lib/auth/session';
import { confirmSecondFactor } from '@/lib/commands/people/confirm-second-factor';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { CodeOfApp } from '@/lib/schemas/people/second-factor';

export async function confirmSecondFactorAction(_state: FormState, formData: FormData): Promise<FormState> {
  const { person } = await requireSessionForSetUp('/account/second-factor/confirm');
  const parsed = parseForm(CodeOfApp, formData);
  if (!parsed.ok) return parsed.state;
  const result = await confirmSecondFactor(person.userId, parsed.data.code);
  if (!result.ok) return rejected(parsed.values, result.problem);
  await beginSession(person.userId, await requestHeaders(), { hasGivenCode: true });
  return { status: 'done', shownOnce: result.value.backupCodes };
}
