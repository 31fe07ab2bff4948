'use server';

import { redirect } from 'next/navigation';
import { requireActor } from '@/lib/auth/session';
import { recordStatus } from '@/lib/commands/recording/record-status';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { RecordStatus } from '@/lib/schemas/recording/record-status';

export async function recordStatusAction(_state: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor('/exemplars');
  const parsed = parseForm(RecordStatus, formData);
  if (!parsed.ok) return parsed.state;
  const result = await recordStatus(actor, parsed.data);
  if (!result.ok) return rejected(parsed.values, result.problem);
  redirect(`/exemplars/${encodeURIComponent(parsed.data.slug)}?saved=status`);
}
