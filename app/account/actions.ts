'use server';

import { redirect } from 'next/navigation';
import { requestHeaders } from '@/lib/auth/session';
import { signOut } from '@/lib/auth/sign-in';

export async function signOutAction(): Promise<void> {
  await signOut(await requestHeaders(), { everywhere: false });
  redirect('/');
}

export async function signOutEverywhereAction(): Promise<void> {
  await signOut(await requestHeaders(), { everywhere: true });
  redirect('/');
}
