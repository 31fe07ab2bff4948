'use server';

import { redirect } from 'next/navigation';
import { requireActor } from '@/lib/auth/session';
import { addBlueprint } from '@/lib/commands/recording/add-blueprint';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { AddBlueprint } from '@/lib/schemas/recording/add-blueprint';

export async function addBlueprintAction(_state: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor('/exemplars');
  const parsed = parseForm(AddBlueprint, formData);
  if (!parsed.ok) return parsed.state;
  const result = await addBlueprint(actor, parsed.data);
  if (!result.ok) return rejected(parsed.values, result.problem);
  redirect(`/exemplars/${encodeURIComponent(parsed.data.slug)}?saved=blueprint`);
}
