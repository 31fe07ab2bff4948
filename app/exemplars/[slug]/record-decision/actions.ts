'use server';

import { redirect } from 'next/navigation';
import { requireActor } from '@/lib/auth/session';
import { recordDecision } from '@/lib/commands/recording/record-decision';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { RecordDecision } from '@/lib/schemas/recording/record-decision';

export async function recordDecisionAction(_state: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor('/exemplars');
  const parsed = parseForm(RecordDecision, formData);
  if (!parsed.ok) return parsed.state;
  const result = await recordDecision(actor, parsed.data);
  if (!result.ok) return rejected(parsed.values, result.problem);
  redirect(`/exemplars/${encodeURIComponent(parsed.data.slug)}?saved=decision`);
}
