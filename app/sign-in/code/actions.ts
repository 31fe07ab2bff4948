'use server';

import type { Route } from 'next';
import { redirect } from 'next/navigation';
import { beginSession } from '@/lib/auth/begin-session';
import { currentSession, requestHeaders } from '@/lib/auth/session';
import { giveCode } from '@/lib/commands/people/give-code';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { GiveCode } from '@/lib/schemas/people/second-factor';

export async function giveCodeAction(_state: FormState, formData: FormData): Promise<FormState> {
  const session = await currentSession();
  if (session?.factor !== 'code wanted') redirect('/sign-in');
  const parsed = parseForm(GiveCode, formData);
  if (!parsed.ok) return parsed.state;
  const result = await giveCode(session.person.userId, parsed.data.code);
  if (!result.ok) return rejected(parsed.values, result.problem);
  await beginSession(session.person.userId, await requestHeaders(), { hasGivenCode: true });
  redirect(parsed.data.next as Route);
}
