import { unstable_rethrow } from 'next/navigation';
import { type ApiCaller, identifyCaller } from '@/app/api/v1/identify-caller';
import { CORS_HEADERS, PREFLIGHT_HEADERS } from '@/lib/api/cors-headers';
import { type ApiProblem, problemResponse } from '@/lib/api/problem';
import { type RateLimit, rateLimitHeaders, tooManyRequests } from '@/lib/api/rate-limit';
import { countApiRequest, WINDOW_SECONDS } from '@/lib/auth/count-api-requests';
import { publicOrigin } from '@/lib/auth/public-origin';
import { apiRequestsMax } from '@/lib/auth/session';
import { callerAddress } from '@/lib/http/caller-address';
import { responseOfRequest } from '@/lib/http/response-of-request';
import { writeLog } from '@/lib/http/write-log';

type Answer<Context> = (request: Request, context: Context, caller: ApiCaller) => Promise<Response | ApiProblem>;

/**
 * An answer of the API whatever happens, each of its failures a problem document. Every route of the API is made with this. Who asks is
 * told by their key and never by a cookie, so that no page of another site can ask in somebody's name.
 */
export function wholeAnswer<Context>(answer: Answer<Context>): (request: Request, context: Context) => Promise<Response> {
  return async function answerWhole(request, context) {
    const response = await answerOrProblem(answer, request, context);
    for (const [name, value] of Object.entries(CORS_HEADERS)) response.headers.set(name, value);
    response.headers.append('Vary', 'Accept, Authorization');
    return response;
  };
}

async function answerOrProblem<Context>(answer: Answer<Context>, request: Request, context: Context): Promise<Response> {
  try {
    const caller = await identifyCaller(request.headers);
    const limit = limitOf(caller);
    const counted = await countApiRequest(`${limit.name} ${'problem' in caller || caller.keyId === null ? addressOf(request) : caller.keyId}`);
    const isTooMany = counted.count > limit.requestsMax;
    const answered = isTooMany ? tooManyRequests(limit, counted.secondsLeft) : 'problem' in caller ? caller : await answer(request, context, caller);
    const response = answered instanceof Response ? answered : problemResponse(answered, publicOrigin());
    for (const [name, value] of Object.entries(rateLimitHeaders(limit, counted))) response.headers.set(name, value);
    return response;
  } catch (error) {
    unstable_rethrow(error);
    const requestId = request.headers.get('x-request-id');
    writeLog('error', 'api unavailable', { requestId, error: error instanceof Error ? error.name : 'Error', message: error instanceof Error ? error.message : String(error) });
    const reference = requestId === null ? '' : ` If you report this, quote reference ${requestId}.`;
    return problemResponse({ problem: 'unavailable', detail: `There are no rows rather than some that may be wrong. Ask again.${reference}`, headers: { 'Retry-After': '10' } }, publicOrigin());
  }
}

/** A key that stands for nobody is counted with the address that it came from, so that keys are not found by trying. */
function limitOf(caller: ApiCaller | ApiProblem): RateLimit {
  const { anonymous, key } = apiRequestsMax();
  const isAnonymous = 'problem' in caller || caller.keyId === null;
  return { name: isAnonymous ? 'anonymous' : 'key', requestsMax: isAnonymous ? anonymous : key, windowSeconds: WINDOW_SECONDS };
}

function addressOf(request: Request): string {
  return callerAddress(request.headers.get('x-forwarded-for'), responseOfRequest()?.req.socket.remoteAddress);
}

/** What a browser is answered that asks what another site's script may do here. */
export function answerPreflight(): Response {
  return new Response(null, { status: 204, headers: PREFLIGHT_HEADERS });
}
