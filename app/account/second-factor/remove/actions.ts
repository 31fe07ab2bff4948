'use server';

import { redirect } from 'next/navigation';
import { requireActor } from '@/lib/auth/session';
import { dropSecondFactor } from '@/lib/commands/people/drop-second-factor';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { CodeOfApp } from '@/lib/schemas/people/second-factor';

export async function dropSecondFactorAction(_state: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor('/account/second-factor/remove');
  const parsed = parseForm(CodeOfApp, formData);
  if (!parsed.ok) return parsed.state;
  const result = await dropSecondFactor(actor.userId, parsed.data.code);
  if (!result.ok) return rejected(parsed.values, result.problem);
  redirect('/account?saved=app-removed');
}
