import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { nextCookies } from 'better-auth/next-js';
import { environment, requireAuthSecret } from '@/lib/config/environment';
import { getPrisma } from '@/lib/db/prisma-client';
import { ABSOLUTE_MS } from '@/lib/domain/people/session-age';
import { PASSWORD_CHARACTERS_MAX, PASSWORD_CHARACTERS_MIN } from '@/lib/domain/people/password';
import { openSessionPlugin } from './open-session';

function createAuth() {
  const { publicUrl } = environment();
  return betterAuth({
    baseURL: publicUrl,
    secret: requireAuthSecret(),
    database: prismaAdapter(getPrisma(), { provider: 'postgresql' }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: PASSWORD_CHARACTERS_MIN, maxPasswordLength: PASSWORD_CHARACTERS_MAX },
    // Nothing prolongs a session; that it ends sooner when idle is ours (session.ts).
    session: { expiresIn: ABSOLUTE_MS / 1000, disableSessionRefresh: true },
    advanced: { useSecureCookies: publicUrl.startsWith('https:'), defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' }, database: { generateId: 'uuid' } },
    telemetry: { enabled: false },
    logger: { disabled: true },
    // Sets the cookies of an answer where a server action is at work; must be last.
    plugins: [openSessionPlugin, nextCookies()],
  });
}

const holder = globalThis as typeof globalThis & { gdeAuth?: ReturnType<typeof createAuth> };

/** Better Auth over our tables, made at first use. Its own addresses are not served: forms post to server actions. */
export function getAuth(): ReturnType<typeof createAuth> {
  holder.gdeAuth ??= createAuth();
  return holder.gdeAuth;
}
