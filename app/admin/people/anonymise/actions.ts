'use server';

import { redirect } from 'next/navigation';
import { requireActor } from '@/lib/auth/session';
import { forgetPerson } from '@/lib/commands/people/forget-person';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { ForgetPerson } from '@/lib/schemas/people/person';

export async function forgetPersonAction(_state: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor('/admin/people');
  const parsed = parseForm(ForgetPerson, formData);
  if (!parsed.ok) return parsed.state;
  const result = await forgetPerson(actor, parsed.data);
  if (!result.ok) return rejected(parsed.values, result.problem);
  redirect('/admin/people?saved=forgotten');
}
