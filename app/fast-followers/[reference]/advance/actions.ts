'use server';

import { redirect } from 'next/navigation';
import { requireActor } from '@/lib/auth/session';
import { advancePairing } from '@/lib/commands/nomination/advance-pairing';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { Advance } from '@/lib/schemas/nomination/nomination-forms';

export async function advanceAction(_state: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor('/work');
  const parsed = parseForm(Advance, formData);
  if (!parsed.ok) return parsed.state;
  const result = await advancePairing(actor, parsed.data, parsed.data);
  if (!result.ok) return rejected(parsed.values, result.problem);
  redirect(`/fast-followers/${encodeURIComponent(parsed.data.reference)}?saved=advanced`);
}
