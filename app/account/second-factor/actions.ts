'use server';

import type { Route } from 'next';
import { redirect } from 'next/navigation';
import { requireSessionForSetUp } from '@/lib/auth/session';
import { beginSecondFactor } from '@/lib/commands/people/begin-second-factor';
import { NextPath } from '@/lib/schemas/people/sign-in';
import { withNext } from '@/lib/view/url/with-next';

export async function beginSecondFactorAction(formData: FormData): Promise<void> {
  const next = NextPath.parse(formData.get('next'));
  const { person } = await requireSessionForSetUp(withNext('/account/second-factor', next));
  await beginSecondFactor(person.userId);
  redirect(withNext('/account/second-factor/confirm', next) as Route);
}
