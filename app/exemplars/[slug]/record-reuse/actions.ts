'use server';

import { redirect } from 'next/navigation';
import { requireActor } from '@/lib/auth/session';
import { recordReuse } from '@/lib/commands/recording/record-reuse';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { RecordReuse } from '@/lib/schemas/recording/record-reuse';

export async function recordReuseAction(_state: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor('/exemplars');
  const parsed = parseForm(RecordReuse, formData);
  if (!parsed.ok) return parsed.state;
  const result = await recordReuse(actor, parsed.data);
  if (!result.ok) return rejected(parsed.values, result.problem);
  redirect(`/exemplars/${encodeURIComponent(parsed.data.slug)}?saved=reuse`);
}
