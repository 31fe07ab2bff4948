'use server';

import { redirect } from 'next/navigation';
import { requireActor } from '@/lib/auth/session';
import { decideNomination } from '@/lib/commands/nomination/decide-nomination';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { withMoreRoom } from '@/lib/forms/with-more-room';
import { Decide } from '@/lib/schemas/nomination/nomination-forms';

export async function decideAction(_state: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor('/work');
  if (formData.has('more')) return withMoreRoom(formData);
  const parsed = parseForm(Decide, formData);
  if (!parsed.ok) return parsed.state;
  const result = await decideNomination(actor, parsed.data, parsed.data);
  if (!result.ok) return rejected(parsed.values, result.problem);
  redirect(`/fast-followers/${encodeURIComponent(parsed.data.reference)}?saved=${parsed.data.decision}`);
}
