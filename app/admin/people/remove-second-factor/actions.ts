'use server';

import { redirect } from 'next/navigation';
import { requireActor } from '@/lib/auth/session';
import { removeSecondFactorOf } from '@/lib/commands/people/remove-second-factor-of';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { RemoveSecondFactor } from '@/lib/schemas/people/person';

export async function removeSecondFactorAction(_state: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor('/admin/people');
  const parsed = parseForm(RemoveSecondFactor, formData);
  if (!parsed.ok) return parsed.state;
  const result = await removeSecondFactorOf(actor, parsed.data);
  if (!result.ok) return rejected(parsed.values, result.problem);
  redirect('/admin/people?saved=app-removed');
}
