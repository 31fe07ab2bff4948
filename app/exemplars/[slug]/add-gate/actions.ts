'use server';

import { redirect } from 'next/navigation';
import { requireActor } from '@/lib/auth/session';
import { addGate } from '@/lib/commands/recording/add-gate';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { AddGate } from '@/lib/schemas/recording/add-gate';

export async function addGateAction(_state: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor('/exemplars');
  const parsed = parseForm(AddGate, formData);
  if (!parsed.ok) return parsed.state;
  const result = await addGate(actor, { table: 'exemplar', id: parsed.data.recordKey }, parsed.data);
  if (!result.ok) return rejected(parsed.values, result.problem);
  redirect(`/exemplars/${encodeURIComponent(parsed.data.recordKey)}?saved=gate`);
}
