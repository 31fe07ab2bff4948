import { answerPreflight, wholeAnswer } from '@/app/api/v1/whole-answer';
import { entityTag, hasEntity } from '@/lib/api/entity-tag';
import { openApiDocument } from '@/lib/api/openapi';
import { publicOrigin } from '@/lib/auth/public-origin';

export const dynamic = 'force-dynamic';

/** The description of the API for programs. */
export const GET = wholeAnswer(async function GET(request: Request) {
  const body = `${JSON.stringify(openApiDocument(publicOrigin()))}\n`;
  const headers = { ETag: entityTag([body]), 'Cache-Control': 'no-cache' };
  if (hasEntity(request.headers.get('if-none-match'), headers.ETag)) return Promise.resolve(new Response(null, { status: 304, headers }));
  return Promise.resolve(new Response(body, { headers: { ...headers, 'Content-Type': 'application/json; charset=utf-8' } }));
});

export const OPTIONS = answerPreflight;
