import { getReadiness } from '@/lib/queries/health/get-readiness';

export const dynamic = 'force-dynamic';

/** Whether the product can serve pages now; 503 and the reason where it cannot. */
export async function GET(): Promise<Response> {
  const readiness = await getReadiness();
  const body = readiness.isReady ? { status: 'ready' } : { status: 'not ready', reason: readiness.reason };
  return Response.json(body, { status: readiness.isReady ? 200 : 503, headers: { 'Cache-Control': 'no-store' } });
}
