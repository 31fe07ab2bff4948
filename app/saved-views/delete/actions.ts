'use server';

import { redirect } from 'next/navigation';
import { requireActor } from '@/lib/auth/session';
import { deleteView } from '@/lib/commands/saved-views/delete-view';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { DeleteView } from '@/lib/schemas/saved-views/saved-view-forms';

export async function deleteViewAction(_state: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor('/saved-views');
  const parsed = parseForm(DeleteView, formData);
  if (!parsed.ok) return parsed.state;
  const result = await deleteView(actor, parsed.data);
  if (!result.ok) return rejected(parsed.values, result.problem);
  redirect('/saved-views?saved=deleted');
}
