'use server';

import type { Route } from 'next';
import { redirect } from 'next/navigation';
import { nextStepOf } from '@/lib/auth/next-step';
import { requestHeaders } from '@/lib/auth/session';
import { signIn } from '@/lib/auth/sign-in';
import type { FormState } from '@/lib/forms/form-state';
import { parseForm } from '@/lib/forms/parse-form';
import { rejected } from '@/lib/forms/rejected';
import { SignIn } from '@/lib/schemas/people/sign-in';

export async function signInAction(_state: FormState, formData: FormData): Promise<FormState> {
  const parsed = parseForm(SignIn, formData);
  if (!parsed.ok) return parsed.state;
  const { email, password, next } = parsed.data;
  const outcome = await signIn(email, password, await requestHeaders());
  if (outcome === 'too many attempts') return rejected(parsed.values, { message: 'There were too many attempts to sign in. Try again in 15 minutes' });
  if (outcome === 'refused') return rejected(parsed.values, { message: 'The email address or password is wrong' });
  redirect((await nextStepOf(outcome.userId, next)) as Route);
}
