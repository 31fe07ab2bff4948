'use server';

import { redirect } from 'next/navigation';
import { requireActor } from '@/lib/auth/session';
import { startDraft } from '@/lib/commands/nomination/start-draft';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { StartDraft } from '@/lib/schemas/nomination/nomination-forms';

export async function startDraftAction(_state: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor('/fast-followers/nominate');
  const parsed = parseForm(StartDraft, formData);
  if (!parsed.ok) return parsed.state;
  const result = await startDraft(actor, parsed.data);
  if (!result.ok) return rejected(parsed.values, result.problem);
  redirect(`/fast-followers/${encodeURIComponent(result.value.reference)}/nomination/trust`);
}
