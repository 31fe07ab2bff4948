'use server';

import { redirect } from 'next/navigation';
import { requireActor } from '@/lib/auth/session';
import { markRead } from '@/lib/commands/notifications/mark-read';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { MarkRead } from '@/lib/schemas/notifications/notification-forms';

export async function markReadAction(_state: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor('/notifications');
  const parsed = parseForm(MarkRead, formData);
  if (!parsed.ok) return parsed.state;
  const result = await markRead(actor, parsed.data);
  if (!result.ok) return rejected(parsed.values, result.problem);
  redirect('/notifications?saved=read');
}
