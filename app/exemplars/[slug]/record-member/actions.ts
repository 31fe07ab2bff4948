'use server';

import { redirect } from 'next/navigation';
import { requireActor } from '@/lib/auth/session';
import { recordMember } from '@/lib/commands/recording/record-member';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { RecordMember } from '@/lib/schemas/recording/record-member';

export async function recordMemberAction(_state: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor('/exemplars');
  const parsed = parseForm(RecordMember, formData);
  if (!parsed.ok) return parsed.state;
  const result = await recordMember(actor, parsed.data);
  if (!result.ok) return rejected(parsed.values, result.problem);
  redirect(`/exemplars/${encodeURIComponent(parsed.data.slug)}?saved=member`);
}
