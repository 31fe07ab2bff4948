'use server';

import { refresh } from 'next/cache';
import { requireSessionForSetUp } from '@/lib/auth/session';
import { confirmSecondFactor } from '@/lib/commands/people/confirm-second-factor';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { CodeOfApp } from '@/lib/schemas/people/second-factor';

export async function confirmSecondFactorAction(_state: FormState, formData: FormData): Promise<FormState> {
  const session = await requireSessionForSetUp('/account/second-factor/confirm');
  const parsed = parseForm(CodeOfApp, formData);
  if (!parsed.ok) return parsed.state;
  const result = await confirmSecondFactor(session, parsed.data.code);
  if (!result.ok) return rejected(parsed.values, result.problem);
  refresh();
  return { status: 'done', shownOnce: result.value.backupCodes };
}
