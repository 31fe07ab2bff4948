'use server';

import { redirect } from 'next/navigation';
import { requireActor } from '@/lib/auth/session';
import { recordRegulation } from '@/lib/commands/recording/record-regulation';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { RecordRegulation } from '@/lib/schemas/recording/record-regulation';

export async function recordRegulationAction(_state: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor('/trusts');
  const parsed = parseForm(RecordRegulation, formData);
  if (!parsed.ok) return parsed.state;
  const result = await recordRegulation(actor, parsed.data);
  if (!result.ok) return rejected(parsed.values, result.problem);
  redirect(`/trusts/${encodeURIComponent(parsed.data.odsCode)}?saved=regulation`);
}
