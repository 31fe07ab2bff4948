'use server';

import { redirect } from 'next/navigation';
import { requireActor } from '@/lib/auth/session';
import { recordMaturity } from '@/lib/commands/recording/record-maturity';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { RecordMaturity } from '@/lib/schemas/recording/record-maturity';

export async function recordMaturityAction(_state: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor('/trusts');
  const parsed = parseForm(RecordMaturity, formData);
  if (!parsed.ok) return parsed.state;
  const result = await recordMaturity(actor, parsed.data);
  if (!result.ok) return rejected(parsed.values, result.problem);
  redirect(`/trusts/${encodeURIComponent(parsed.data.odsCode)}?saved=maturity`);
}
