'use server';

import { redirect } from 'next/navigation';
import { requireActor } from '@/lib/auth/session';
import { followRecord } from '@/lib/commands/notifications/follow-record';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { FollowRecord } from '@/lib/schemas/notifications/notification-forms';

export async function followRecordAction(_state: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor('/notifications');
  const parsed = parseForm(FollowRecord, formData);
  if (!parsed.ok) return parsed.state;
  const result = await followRecord(actor, parsed.data);
  if (!result.ok) return rejected(parsed.values, result.problem);
  redirect('/notifications?saved=followed');
}
