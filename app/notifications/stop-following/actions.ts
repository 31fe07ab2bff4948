'use server';

import { redirect } from 'next/navigation';
import { requireActor } from '@/lib/auth/session';
import { stopFollowing } from '@/lib/commands/notifications/stop-following';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { FollowRecord } from '@/lib/schemas/notifications/notification-forms';

export async function stopFollowingAction(_state: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor('/notifications');
  const parsed = parseForm(FollowRecord, formData);
  if (!parsed.ok) return parsed.state;
  const result = await stopFollowing(actor, parsed.data);
  if (!result.ok) return rejected(parsed.values, result.problem);
  redirect('/notifications?saved=stopped');
}
