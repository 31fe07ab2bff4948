'use server';

import { redirect } from 'next/navigation';
import { requireActor } from '@/lib/auth/session';
import { recordPlaceMaturity } from '@/lib/commands/recording/record-place-maturity';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { RecordPlaceMaturity } from '@/lib/schemas/recording/record-place-maturity';

export async function recordPlaceMaturityAction(_state: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor('/footprints');
  const parsed = parseForm(RecordPlaceMaturity, formData);
  if (!parsed.ok) return parsed.state;
  const result = await recordPlaceMaturity(actor, parsed.data);
  if (!result.ok) return rejected(parsed.values, result.problem);
  redirect(`/footprints/${encodeURIComponent(parsed.data.footprintCode)}?saved=place-maturity`);
}
