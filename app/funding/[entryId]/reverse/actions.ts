'use server';

import { redirect } from 'next/navigation';
import { requireActor } from '@/lib/auth/session';
import { reverseEntry } from '@/lib/commands/money/reverse-entry';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { ReverseEntry } from '@/lib/schemas/money/reverse-entry';
import { ownerHref } from '@/lib/view/funding/owner-href';

export async function reverseEntryAction(_state: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor('/funding');
  const parsed = parseForm(ReverseEntry, formData);
  if (!parsed.ok) return parsed.state;
  const result = await reverseEntry(actor, parsed.data);
  if (!result.ok) return rejected(parsed.values, result.problem);
  const address = ownerHref(parsed.data.owner);
  redirect(`${address}${address.includes('?') ? '&' : '?'}saved=reversal`);
}
