import 'server-only';
import { headers } from 'next/headers';
import { redirect, unstable_rethrow } from 'next/navigation';
import { cache } from 'react';
import { environment } from '@/lib/config/environment';
import type { Actor } from '@/lib/domain/people/actor';
import { isProgrammeStaff, trustsLedBy } from '@/lib/domain/policy/people';
import { readActor, type SignedIn } from './read-actor';
import { ANYONE, type Reader } from './reader';

/** Who is signed in, read once a request; null for nobody. Costs nothing where no cookie came. */
export const currentSession = cache(async (): Promise<SignedIn | null> => readActor(await headers()));

/** The person who is signed in, or null. */
export async function currentActor(): Promise<Actor | null> {
  return (await currentSession())?.actor ?? null;
}

/** The same for what stands around a page; undefined when it cannot be read just now. */
export async function currentActorIfReadable(): Promise<Actor | null | undefined> {
  return currentActor().catch((error: unknown) => {
    unstable_rethrow(error);
    return undefined;
  });
}

/** The person who is signed in; anyone else is sent to sign in, and comes back to `path`. */
export async function requireActor(path: string): Promise<Actor> {
  const actor = await currentActor();
  if (actor === null) redirect(`/sign-in?next=${encodeURIComponent(path)}`);
  return actor;
}

/** What the person who asks may see beyond what everyone does. */
export async function currentReader(): Promise<Reader> {
  const actor = await currentActor();
  return actor === null ? ANYONE : { trustOdsCodes: trustsLedBy(actor), isProgrammeStaff: isProgrammeStaff(actor) };
}

/** The headers of the request, for what has to be told who asks and from where. */
export async function requestHeaders(): Promise<Headers> {
  return new Headers(await headers());
}

/** The address that people use the product by, for links that leave it. */
export function publicOrigin(): string {
  return environment().publicUrl;
}
