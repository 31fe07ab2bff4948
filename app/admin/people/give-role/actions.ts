'use server';

import { redirect } from 'next/navigation';
import { requireActor } from '@/lib/auth/session';
import { grantRole } from '@/lib/commands/people/grant-role';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { GrantRole } from '@/lib/schemas/people/grant';

export async function grantRoleAction(_state: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor('/admin/people/give-role');
  const parsed = parseForm(GrantRole, formData);
  if (!parsed.ok) return parsed.state;
  const result = await grantRole(actor, parsed.data);
  if (!result.ok) return rejected(parsed.values, result.problem);
  if (result.value.path !== null) return { status: 'done', shownOnce: [result.value.path] };
  redirect('/admin/people?saved=given');
}
