'use server';

import { redirect } from 'next/navigation';
import { requireActor } from '@/lib/auth/session';
import { addMilestone } from '@/lib/commands/recording/add-milestone';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { AddMilestone } from '@/lib/schemas/recording/milestone';

export async function addFollowerMilestoneAction(_state: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor('/fast-followers');
  const parsed = parseForm(AddMilestone, formData);
  if (!parsed.ok) return parsed.state;
  const result = await addMilestone(actor, { table: 'fast_follower', id: parsed.data.recordKey }, parsed.data);
  if (!result.ok) return rejected(parsed.values, result.problem);
  redirect(`/fast-followers/${encodeURIComponent(parsed.data.recordKey)}?saved=milestone`);
}
