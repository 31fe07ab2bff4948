'use server';

import { redirect } from 'next/navigation';
import { requireActor } from '@/lib/auth/session';
import { requireSecondFactor } from '@/lib/commands/people/require-second-factor';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { RequireSecondFactor } from '@/lib/schemas/people/second-factor';

export async function requireSecondFactorAction(_state: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor('/admin/second-factor');
  const parsed = parseForm(RequireSecondFactor, formData, ['roles']);
  if (!parsed.ok) return parsed.state;
  const result = await requireSecondFactor(actor, parsed.data);
  if (!result.ok) return rejected(parsed.values, result.problem);
  redirect('/admin/people?saved=second-factor');
}
