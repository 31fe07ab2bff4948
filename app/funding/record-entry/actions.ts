'use server';

import { redirect } from 'next/navigation';
import { requireActor } from '@/lib/auth/session';
import { canKeepLedger, LEDGER_KEEPERS } from '@/lib/domain/policy/money';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { DescribeEntry, ENTRY_PARAMS } from '@/lib/schemas/money/record-entry';

/** Sends what was typed on to be checked; nothing is saved yet. */
export async function describeEntryAction(_state: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor('/funding/record-entry');
  const parsed = parseForm(DescribeEntry, formData);
  if (!parsed.ok) return parsed.state;
  if (!canKeepLedger(actor)) return rejected(parsed.values, { message: LEDGER_KEEPERS });
  const params = new URLSearchParams(ENTRY_PARAMS.flatMap((name) => (parsed.values[name]?.at(-1) ? [[name, parsed.values[name].at(-1) ?? '']] : [])));
  redirect(`/funding/record-entry/check?${params.toString()}`);
}
