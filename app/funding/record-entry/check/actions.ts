'use server';

import { redirect } from 'next/navigation';
import { requireActor } from '@/lib/auth/session';
import { recordEntry } from '@/lib/commands/money/record-entry';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { RecordEntry } from '@/lib/schemas/money/record-entry';
import { ownerHref } from '@/lib/view/funding/owner-href';

export async function recordEntryAction(_state: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor('/funding/record-entry');
  const parsed = parseForm(RecordEntry, formData);
  if (!parsed.ok) return parsed.state;
  const result = await recordEntry(actor, parsed.data);
  if (!result.ok) return rejected(parsed.values, result.problem);
  const address = ownerHref(parsed.data.owner);
  redirect(`${address}${address.includes('?') ? '&' : '?'}saved=entry`);
}
