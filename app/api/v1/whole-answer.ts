import { unstable_rethrow } from 'next/navigation';
import { CORS_HEADERS, PREFLIGHT_HEADERS } from '@/lib/api/cors-headers';
import { type ApiProblem, problemResponse } from '@/lib/api/problem';
import { ANYONE, type Reader } from '@/lib/auth/reader';
import { publicOrigin } from '@/lib/auth/session';
import { writeLog } from '@/lib/http/write-log';

/** Who asks the API. */
export type ApiCaller = { readonly reader: Reader };

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
    const answered = await answer(request, context, { reader: ANYONE });
    return answered instanceof Response ? answered : problemResponse(answered, publicOrigin());
  } catch (error) {
    unstable_rethrow(error);
    const requestId = request.headers.get('x-request-id');
    writeLog('error', 'api unavailable', { requestId, error: error instanceof Error ? error.name : 'Error', message: error instanceof Error ? error.message : String(error) });
    const reference = requestId === null ? '' : ` If you report this, quote reference ${requestId}.`;
    return problemResponse({ problem: 'unavailable', detail: `There are no rows rather than some that may be wrong. Ask again.${reference}`, headers: { 'Retry-After': '10' } }, publicOrigin());
  }
}

/** What a browser is answered that asks what another site's script may do here. */
export function answerPreflight(): Response {
  return new Response(null, { status: 204, headers: PREFLIGHT_HEADERS });
}
