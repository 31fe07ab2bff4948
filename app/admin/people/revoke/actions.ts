'use server';

import { redirect } from 'next/navigation';
import { requireActor } from '@/lib/auth/session';
import { revokeGrant } from '@/lib/commands/people/revoke-grant';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { RevokeGrant } from '@/lib/schemas/people/grant';

export async function revokeGrantAction(_state: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor('/admin/people');
  const parsed = parseForm(RevokeGrant, formData);
  if (!parsed.ok) return parsed.state;
  const result = await revokeGrant(actor, parsed.data);
  if (!result.ok) return rejected(parsed.values, result.problem);
  redirect('/admin/people?saved=revoked');
}
