'use server';

import type { Route } from 'next';
import { redirect } from 'next/navigation';
import { nextStepOf } from '@/lib/auth/next-step';
import { requestHeaders } from '@/lib/auth/session';
import { signIn } from '@/lib/auth/sign-in';
import { setPassword } from '@/lib/commands/people/set-password';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { SetFirstPassword, SetPassword } from '@/lib/schemas/people/sign-in';

export async function setPasswordAction(_state: FormState, formData: FormData): Promise<FormState> {
  const parsed = formData.has('email') ? parseForm(SetFirstPassword, formData) : parseForm(SetPassword, formData);
  if (!parsed.ok) return parsed.state;
  const result = await setPassword({ name: '', email: '', ...parsed.data });
  if (!result.ok) return rejected(parsed.values, result.problem);
  const outcome = await signIn(result.value.email, parsed.data.password, await requestHeaders());
  redirect((typeof outcome === 'string' ? '/sign-in' : await nextStepOf(outcome.userId, '/')) as Route);
}
