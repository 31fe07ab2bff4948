'use server';

import { requireActor } from '@/lib/auth/session';
import { makeKey } from '@/lib/commands/api-keys/make-key';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { MakeApiKey } from '@/lib/schemas/api-keys/api-key-forms';

export async function makeKeyAction(_state: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor('/account/api-keys/make');
  const parsed = parseForm(MakeApiKey, formData);
  if (!parsed.ok) return parsed.state;
  const result = await makeKey(actor, parsed.data);
  if (!result.ok) return rejected(parsed.values, result.problem);
  return { status: 'done', shownOnce: [result.value.key] };
}
