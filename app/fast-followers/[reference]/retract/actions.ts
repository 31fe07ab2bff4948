'use server';

import { redirect } from 'next/navigation';
import { requireActor } from '@/lib/auth/session';
import { retract } from '@/lib/commands/recording/retract';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { Retract } from '@/lib/schemas/recording/retract';

export async function retractOfFollowerAction(_state: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor('/fast-followers');
  const parsed = parseForm(Retract, formData);
  if (!parsed.ok) return parsed.state;
  const result = await retract(actor, parsed.data);
  if (!result.ok) return rejected(parsed.values, result.problem);
  redirect(`/fast-followers/${encodeURIComponent(parsed.data.recordKey)}?saved=retracted`);
}
