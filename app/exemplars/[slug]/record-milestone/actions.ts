'use server';

import { redirect } from 'next/navigation';
import { requireActor } from '@/lib/auth/session';
import { recordMilestone } from '@/lib/commands/recording/record-milestone';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { RecordMilestone } from '@/lib/schemas/recording/milestone';

export async function recordMilestoneAction(_state: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor('/exemplars');
  const parsed = parseForm(RecordMilestone, formData);
  if (!parsed.ok) return parsed.state;
  const result = await recordMilestone(actor, { table: 'exemplar', id: parsed.data.recordKey }, parsed.data);
  if (!result.ok) return rejected(parsed.values, result.problem);
  redirect(`/exemplars/${encodeURIComponent(parsed.data.recordKey)}?saved=milestone`);
}
