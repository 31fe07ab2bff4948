import 'server-only';
import { headers } from 'next/headers';
import { redirect, unstable_rethrow } from 'next/navigation';
import { cache } from 'react';
import { environment } from '@/lib/config/environment';
import type { Actor } from '@/lib/domain/people/actor';
import { isSignedIn } from '@/lib/domain/people/second-factor';
import { type OpenSession, readSession } from './read-session';
import type { Reader } from './reader';
import { toReader } from './to-reader';

/** The session of the request, whatever it still needs, read once; null for none. Costs nothing where no cookie came. */
export const currentSession = cache(async (): Promise<OpenSession | null> => readSession(await headers()));

/** The same for what stands around a page; undefined when it cannot be read just now. */
export async function currentSessionIfReadable(): Promise<OpenSession | null | undefined> {
  return currentSession().catch((error: unknown) => {
    unstable_rethrow(error);
    return undefined;
  });
}

/** The person who is signed in, or null. */
export async function currentActor(): Promise<Actor | null> {
  const session = await currentSession();
  return session === null || !isSignedIn(session.factor) ? null : session.person;
}

/** The person who is signed in; anyone else is sent to do what is left of signing in, and comes back to `path`. */
export async function requireActor(path: string): Promise<Actor> {
  const session = await currentSession();
  const next = `next=${encodeURIComponent(path)}`;
  if (session === null) redirect(`/sign-in?${next}`);
  if (session.factor === 'code wanted') redirect(`/sign-in/code?${next}`);
  if (session.factor === 'set-up wanted') redirect(`/account/second-factor?${next}`);
  return session.person;
}

/** The session of somebody who is to set up a second factor, or may; anyone else is sent to sign in first. */
export async function requireSessionForSetUp(path: string): Promise<OpenSession> {
  const session = await currentSession();
  const next = `next=${encodeURIComponent(path)}`;
  if (session === null) redirect(`/sign-in?${next}`);
  if (session.factor === 'code wanted') redirect(`/sign-in/code?${next}`);
  return session;
}

/** What the person who asks may see beyond what everyone does. */
export async function currentReader(): Promise<Reader> {
  return toReader(await currentActor());
}

/** The headers of the request, for what has to be told who asks and from where. */
export async function requestHeaders(): Promise<Headers> {
  return new Headers(await headers());
}

/** Requests to the API that are answered in a minute, from one address and with one key. */
export function apiRequestsMax(): { readonly anonymous: number; readonly key: number } {
  return environment().apiRequestsMax;
}
