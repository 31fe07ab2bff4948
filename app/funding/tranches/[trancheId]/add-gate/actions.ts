'use server';

import { redirect } from 'next/navigation';
import { requireActor } from '@/lib/auth/session';
import { addTrancheGate } from '@/lib/commands/money/keep-tranche-gate';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { AddTrancheGate } from '@/lib/schemas/money/tranche-forms';
import { tranchesHref } from '@/lib/view/funding/owner-href';

export async function addTrancheGateAction(_state: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor('/funding');
  const parsed = parseForm(AddTrancheGate, formData);
  if (!parsed.ok) return parsed.state;
  const result = await addTrancheGate(actor, parsed.data);
  if (!result.ok) return rejected(parsed.values, result.problem);
  redirect(`${tranchesHref(parsed.data.owner)}?saved=gate`);
}
