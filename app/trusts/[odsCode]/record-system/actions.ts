'use server';

import { redirect } from 'next/navigation';
import { requireActor } from '@/lib/auth/session';
import { recordSystem } from '@/lib/commands/recording/record-system';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { RecordSystem } from '@/lib/schemas/recording/record-system';

export async function recordSystemAction(_state: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor('/trusts');
  const parsed = parseForm(RecordSystem, formData);
  if (!parsed.ok) return parsed.state;
  const result = await recordSystem(actor, parsed.data);
  if (!result.ok) return rejected(parsed.values, result.problem);
  redirect(`/trusts/${encodeURIComponent(parsed.data.odsCode)}?saved=system`);
}
