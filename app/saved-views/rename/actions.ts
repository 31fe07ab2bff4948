'use server';

import { redirect } from 'next/navigation';
import { requireActor } from '@/lib/auth/session';
import { renameView } from '@/lib/commands/saved-views/rename-view';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { RenameView } from '@/lib/schemas/saved-views/saved-view-forms';

export async function renameViewAction(_state: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor('/saved-views');
  const parsed = parseForm(RenameView, formData);
  if (!parsed.ok) return parsed.state;
  const result = await renameView(actor, parsed.data);
  if (!result.ok) return rejected(parsed.values, result.problem);
  redirect('/saved-views?saved=renamed');
}
