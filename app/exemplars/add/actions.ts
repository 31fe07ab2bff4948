'use server';

import { redirect } from 'next/navigation';
import { requireActor } from '@/lib/auth/session';
import { addExemplar } from '@/lib/commands/recording/add-exemplar';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { AddExemplar } from '@/lib/schemas/recording/add-exemplar';

export async function addExemplarAction(_state: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor('/exemplars/add');
  const parsed = parseForm(AddExemplar, formData);
  if (!parsed.ok) return parsed.state;
  const result = await addExemplar(actor, parsed.data);
  if (!result.ok) return rejected(parsed.values, result.problem);
  redirect(`/exemplars/${encodeURIComponent(result.value.slug)}?saved=exemplar`);
}
