'use server';

import { redirect } from 'next/navigation';
import { requireActor } from '@/lib/auth/session';
import { saveDraft } from '@/lib/commands/nomination/save-draft';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { SaveTrust } from '@/lib/schemas/nomination/nomination-forms';

export async function saveTrustAction(_state: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor('/work');
  const parsed = parseForm(SaveTrust, formData);
  if (!parsed.ok) return parsed.state;
  const address = `/fast-followers/${encodeURIComponent(parsed.data.reference)}` as const;
  // Nothing chosen yet, and nothing to lose.
  if (parsed.data.odsCode === '') redirect(`${address}?saved=draft`);
  const result = await saveDraft(actor, parsed.data, { part: 'trust', odsCode: parsed.data.odsCode });
  if (!result.ok) return rejected(parsed.values, result.problem);
  redirect(parsed.data.next === 'later' ? `${address}?saved=draft` : `${address}/nomination/reason`);
}
