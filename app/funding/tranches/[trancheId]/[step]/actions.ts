'use server';

import { redirect } from 'next/navigation';
import { requireActor } from '@/lib/auth/session';
import { takeTrancheStep } from '@/lib/commands/money/take-tranche-step';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { OfStep, trancheStepForm } from '@/lib/schemas/money/tranche-forms';
import { tranchesHref } from '@/lib/view/funding/owner-href';

export async function takeTrancheStepAction(_state: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor('/funding');
  const of = parseForm(OfStep, formData);
  if (!of.ok) return of.state;
  const parsed = parseForm(trancheStepForm(of.data.step), formData);
  if (!parsed.ok) return parsed.state;
  const result = await takeTrancheStep(actor, parsed.data);
  if (!result.ok) return rejected(parsed.values, result.problem);
  redirect(`${tranchesHref(parsed.data.owner)}?saved=tranche`);
}
