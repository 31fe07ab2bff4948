'use server';

import { redirect } from 'next/navigation';
import { requireActor } from '@/lib/auth/session';
import { withdrawNomination } from '@/lib/commands/nomination/withdraw-nomination';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { Withdraw } from '@/lib/schemas/nomination/nomination-forms';

export async function withdrawAction(_state: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor('/work');
  const parsed = parseForm(Withdraw, formData);
  if (!parsed.ok) return parsed.state;
  const result = await withdrawNomination(actor, parsed.data, parsed.data);
  if (!result.ok) return rejected(parsed.values, result.problem);
  redirect(`/fast-followers/${encodeURIComponent(parsed.data.reference)}?saved=withdrawn`);
}
