'use server';

import { redirect } from 'next/navigation';
import { requireActor } from '@/lib/auth/session';
import { recordSuccession } from '@/lib/commands/recording/record-succession';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { RecordSuccession } from '@/lib/schemas/recording/record-succession';

export async function recordSuccessionAction(_state: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor('/trusts');
  const parsed = parseForm(RecordSuccession, formData);
  if (!parsed.ok) return parsed.state;
  const result = await recordSuccession(actor, parsed.data);
  if (!result.ok) return rejected(parsed.values, result.problem);
  redirect(`/trusts/${encodeURIComponent(parsed.data.odsCode)}?saved=succession`);
}
