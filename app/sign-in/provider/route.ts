import { wholeFile } from '@/app/whole-file';
import { hasIdentityProvider, leaveForProvider } from '@/lib/auth/identity-provider';
import { environment } from '@/lib/config/environment';
import { writeLog } from '@/lib/http/write-log';
import { NextPath } from '@/lib/schemas/people/sign-in';

/** Sends a browser to the identity provider. A plain link leads here: the content policy lets no form leave the product. */
export const GET = wholeFile(async (request: Request): Promise<Response> => {
  const to = (address: string, headers: Record<string, string> = {}) => new Response(null, { status: 303, headers: { Location: address, 'Cache-Control': 'no-store', ...headers } });
  if (!hasIdentityProvider()) return to(`${environment().publicUrl}/sign-in`);
  try {
    const { address, setCookie } = await leaveForProvider(NextPath.parse(new URL(request.url).searchParams.get('next')));
    return to(address, { 'Set-Cookie': setCookie });
  } catch (error) {
    writeLog('error', 'identity provider failed', { requestId: request.headers.get('x-request-id'), error: error instanceof Error ? error.message : String(error) });
    return to(`${environment().publicUrl}/sign-in/refused?because=failed`);
  }
});
