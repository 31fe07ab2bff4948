'use server';

import { redirect } from 'next/navigation';
import { requireActor } from '@/lib/auth/session';
import { recordReplication } from '@/lib/commands/recording/record-replication';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { RecordReplication } from '@/lib/schemas/recording/record-replication';

export async function recordReplicationAction(_state: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor('/fast-followers');
  const parsed = parseForm(RecordReplication, formData);
  if (!parsed.ok) return parsed.state;
  const result = await recordReplication(actor, parsed.data);
  if (!result.ok) return rejected(parsed.values, result.problem);
  redirect(`/fast-followers/${encodeURIComponent(parsed.data.reference)}?saved=replication`);
}
