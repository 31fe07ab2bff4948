'use server';

import { redirect } from 'next/navigation';
import { requireActor } from '@/lib/auth/session';
import { saveView } from '@/lib/commands/saved-views/save-view';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { SaveView } from '@/lib/schemas/saved-views/saved-view-forms';

export async function saveViewAction(_state: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor('/saved-views');
  const parsed = parseForm(SaveView, formData);
  if (!parsed.ok) return parsed.state;
  const result = await saveView(actor, parsed.data);
  if (!result.ok) return rejected(parsed.values, result.problem);
  redirect('/saved-views?saved=saved');
}
