'use server';

import { redirect } from 'next/navigation';
import { requireActor } from '@/lib/auth/session';
import { countersignNomination } from '@/lib/commands/nomination/countersign-nomination';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { Countersign } from '@/lib/schemas/nomination/nomination-forms';

export async function countersignAction(_state: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor('/work');
  const parsed = parseForm(Countersign, formData);
  if (!parsed.ok) return parsed.state;
  const result = await countersignNomination(actor, parsed.data, parsed.data);
  if (!result.ok) return rejected(parsed.values, result.problem);
  redirect(`/fast-followers/${encodeURIComponent(parsed.data.reference)}?saved=${parsed.data.answer}`);
}
