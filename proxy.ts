import { type NextRequest, NextResponse } from 'next/server';
import { CORS_HEADERS, METHODS_ALLOWED } from '@/lib/api/cors-headers';
import { problemResponse } from '@/lib/api/problem';
import { environment } from '@/lib/config/environment';
import { isDevelopment } from '@/lib/config/is-development';
import { contentSecurityPolicy } from '@/lib/http/content-security-policy';
import { givenFilePolicy } from '@/lib/http/given-file-policy';
import { asksForPlaceMaturity } from '@/lib/domain/maturity/place-maturity';
import { requestIdOf } from '@/lib/http/request-id';
import { refusalPage } from '@/lib/http/refusal-page';
import { refuseRequest } from '@/lib/http/request-refusal';
import { writeLog } from '@/lib/http/write-log';

/** The door of every request but those for static files: names it, turns away what no page of ours sends, and gives it its content policy. */
export function proxy(request: NextRequest): NextResponse {
  const { publicUrl } = environment();
  const isHttps = publicUrl.startsWith('https:');
  const requestId = requestIdOf(request.headers.get('x-request-id'));
  if (/^\/api\/v1(\/|$)/.test(request.nextUrl.pathname) && !METHODS_ALLOWED.split(', ').includes(request.method)) {
    const detail = `Ask with one of: ${METHODS_ALLOWED}.`;
    const answer = problemResponse({ problem: 'method-not-allowed', detail, headers: { ...CORS_HEADERS, Allow: METHODS_ALLOWED, 'X-Request-Id': requestId } }, publicUrl);
    return new NextResponse(answer.body, answer);
  }
  const refusal = refuseRequest({ method: request.method, pathname: request.nextUrl.pathname, headers: request.headers }, publicUrl);
  if (refusal !== null) {
    const isRead = request.headers.get('accept')?.includes('text/html') === true;
    const headers = { 'Content-Type': `text/${isRead ? 'html' : 'plain'}; charset=utf-8`, 'Content-Security-Policy': `default-src 'none'`, 'X-Request-Id': requestId };
    return new NextResponse(isRead ? refusalPage(refusal.reason) : `${refusal.reason}\n`, { status: refusal.status, headers });
  }
  const asked = asksForPlaceMaturity(request.nextUrl.pathname, request.nextUrl.searchParams);
  // Names of parameters and not what was typed, and only those that could be ours.
  if (asked.length > 0) writeLog('warn', 'place maturity refused', { requestId, method: request.method, path: request.nextUrl.pathname, parameters: asked.filter((name) => /^[A-Za-z_]{1,40}$/.test(name)) });
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(18))).toString('base64');
  const policy = contentSecurityPolicy(nonce, { isDevelopment: isDevelopment(), isHttps });
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy);
  headers.set('X-Nonce', nonce);
  headers.set('X-Request-Id', requestId);
  headers.set('X-Address', request.nextUrl.pathname + request.nextUrl.search);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', givenFilePolicy(request.nextUrl.pathname) ?? policy);
  response.headers.set('X-Request-Id', requestId);
  if (isHttps) response.headers.set('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
  return response;
}

export const config = { matcher: ['/((?!_next/static/|assets/).*)'] };
