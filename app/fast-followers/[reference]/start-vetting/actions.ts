'use server';

import { redirect } from 'next/navigation';
import { requireActor } from '@/lib/auth/session';
import { startVetting } from '@/lib/commands/nomination/start-vetting';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { OfNomination } from '@/lib/schemas/nomination/nomination-forms';

export async function startVettingAction(_state: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor('/work');
  const parsed = parseForm(OfNomination, formData);
  if (!parsed.ok) return parsed.state;
  const result = await startVetting(actor, parsed.data);
  if (!result.ok) return rejected(parsed.values, result.problem);
  redirect(`/fast-followers/${encodeURIComponent(parsed.data.reference)}?saved=vetting`);
}
