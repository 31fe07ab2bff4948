import { wholeFile } from '@/app/whole-file';
import { beginSession } from '@/lib/auth/begin-session';
import { comeBackFromProvider, endJourney, journeyCookieName } from '@/lib/auth/identity-provider';
import { nextStepOf } from '@/lib/auth/next-step';
import { findPersonOfIdentity } from '@/lib/commands/people/find-person-of-identity';
import { environment } from '@/lib/config/environment';
import { writeLog } from '@/lib/http/write-log';

/** Where the identity provider sends a browser back to: signs its person in, or says that nobody here is known by that identity. */
export const GET = wholeFile(async (request: Request): Promise<Response> => {
  const requestId = request.headers.get('x-request-id');
  const cookie = cookieOf(request.headers, journeyCookieName());
  const back = await comeBackFromProvider(new URL(request.url).search, cookie).catch((error: unknown) => {
    writeLog('warn', 'identity provider failed', { requestId, error: error instanceof Error ? error.message : String(error) });
    return null;
  });
  if (back === null) return goTo('/sign-in/refused?because=failed');
  const found = await findPersonOfIdentity(back.identity);
  if ('unknown' in found) {
    writeLog('warn', 'sign-in refused', { requestId, reason: found.unknown });
    return goTo('/sign-in/refused?because=unknown');
  }
  const cookies = await beginSession(found.userId, request.headers, { hasGivenCode: false });
  return goTo(await nextStepOf(found.userId, back.next), cookies);
});

function goTo(path: string, cookies: readonly string[] = []): Response {
  const headers = new Headers({ Location: `${environment().publicUrl}${path}`, 'Cache-Control': 'no-store' });
  for (const cookie of [...cookies, endJourney()]) headers.append('Set-Cookie', cookie);
  return new Response(null, { status: 303, headers });
}

function cookieOf(headers: Headers, name: string): string | undefined {
  const pairs = (headers.get('cookie') ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}
