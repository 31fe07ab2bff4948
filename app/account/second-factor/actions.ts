'use server';

import { redirect } from 'next/navigation';
import { requireSessionForSetUp } from '@/lib/auth/session';
import { beginSecondFactor } from '@/lib/commands/people/begin-second-factor';

export async function beginSecondFactorAction(): Promise<void> {
  const { person } = await requireSessionForSetUp('/account/second-factor');
  await beginSecondFactor(person.userId);
  redirect('/account/second-factor/confirm');
}
