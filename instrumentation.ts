import type { Instrumentation } from 'next';

/** Runs once, as the server starts, before any request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { logRequests } = await import('@/lib/http/access-log');
  logRequests();
  const { keepResponses } = await import('@/lib/http/response-of-request');
  keepResponses();
  const { readAddressesAsWritten } = await import('@/lib/http/address-as-written');
  readAddressesAsWritten();
  const { startMail } = await import('@/lib/mail/start-mail');
  await startMail();
}

/** A request that failed: the line has the reference that the page shows. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const [{ writeLog }, { pathOf }] = await Promise.all([import('@/lib/http/write-log'), import('@/lib/http/access-log')]);
  const { message, digest, name } = error instanceof Error ? (error as Error & { digest?: string }) : { message: String(error), digest: undefined, name: 'Error' };
  const requestId = request.headers['x-request-id'];
  writeLog('error', 'request failed', { requestId: typeof requestId === 'string' ? requestId : undefined, method: request.method, path: pathOf(request.path), route: context.routePath, error: name, message, digest });
};
