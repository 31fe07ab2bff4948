'use server';

import { redirect } from 'next/navigation';
import { requireActor } from '@/lib/auth/session';
import { chooseNotices } from '@/lib/commands/notifications/choose-notices';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { ChooseNotices } from '@/lib/schemas/notifications/choose-notices';

export async function chooseNoticesAction(_state: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor('/notifications/choices');
  const parsed = parseForm(ChooseNotices, formData, ['mail']);
  if (!parsed.ok) return parsed.state;
  const result = await chooseNotices(actor, parsed.data);
  if (!result.ok) return rejected(parsed.values, result.problem);
  redirect('/notifications?saved=choices');
}
