'use server';

import { redirect } from 'next/navigation';
import { requireActor } from '@/lib/auth/session';
import { revokeKey } from '@/lib/commands/api-keys/revoke-key';
import { canHoldApiKeys, canSeeKeysOfEveryone } from '@/lib/domain/policy/analysis';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { RevokeApiKey } from '@/lib/schemas/api-keys/api-key-forms';

export async function revokeKeyAction(_state: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor('/account/api-keys');
  const parsed = parseForm(RevokeApiKey, formData);
  if (!parsed.ok) return parsed.state;
  const result = await revokeKey(actor, parsed.data);
  if (!result.ok) return rejected(parsed.values, result.problem);
  redirect(canSeeKeysOfEveryone(actor) && !canHoldApiKeys(actor) ? '/admin/api-keys?saved=revoked' : '/account/api-keys?saved=revoked');
}
