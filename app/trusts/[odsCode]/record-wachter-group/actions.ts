'use server';

import { redirect } from 'next/navigation';
import { requireActor } from '@/lib/auth/session';
import { recordWachterGroup } from '@/lib/commands/recording/record-wachter-group';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { RecordWachterGroup } from '@/lib/schemas/recording/record-wachter-group';

export async function recordWachterGroupAction(_state: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor('/trusts');
  const parsed = parseForm(RecordWachterGroup, formData);
  if (!parsed.ok) return parsed.state;
  const result = await recordWachterGroup(actor, parsed.data);
  if (!result.ok) return rejected(parsed.values, result.problem);
  redirect(`/trusts/${encodeURIComponent(parsed.data.odsCode)}?saved=wachter-group`);
}
