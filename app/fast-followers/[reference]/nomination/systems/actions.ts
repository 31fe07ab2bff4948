'use server';

import { redirect } from 'next/navigation';
import { requireActor } from '@/lib/auth/session';
import { saveDraft } from '@/lib/commands/nomination/save-draft';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { SaveSystems } from '@/lib/schemas/nomination/nomination-forms';

export async function saveSystemsAction(_state: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor('/work');
  const parsed = parseForm(SaveSystems, formData, ['systems']);
  if (!parsed.ok) return parsed.state;
  const address = `/fast-followers/${encodeURIComponent(parsed.data.reference)}` as const;
  const result = await saveDraft(actor, parsed.data, { part: 'systems', systems: parsed.data.systems });
  if (!result.ok) return rejected(parsed.values, result.problem);
  redirect(parsed.data.next === 'later' ? `${address}?saved=draft` : `${address}/nomination/check`);
}
