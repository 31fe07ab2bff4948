'use server';

import { redirect } from 'next/navigation';
import { requireActor } from '@/lib/auth/session';
import { importEntries } from '@/lib/commands/money/import-entries';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { ImportEntries } from '@/lib/schemas/money/import-entries';

export async function importEntriesAction(_state: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor('/funding/import');
  const parsed = parseForm(ImportEntries, formData);
  if (!parsed.ok) return parsed.state;
  const result = await importEntries(actor, parsed.data);
  if (!result.ok) return rejected(parsed.values, result.problem);
  redirect('/funding?saved=import');
}
