export const dynamic = 'force-dynamic';

/** Whether the web process answers at all; asks nothing of the database. */
export function GET(): Response {
  return Response.json({ status: 'live' }, { headers: { 'Cache-Control': 'no-store' } });
}
