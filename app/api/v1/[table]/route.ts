import type { ApiCaller } from '@/app/api/v1/identify-caller';
import { readTableAnswer } from '@/app/api/v1/read-table-answer';
import { answerPreflight, wholeAnswer } from '@/app/api/v1/whole-answer';
import { parseApiParams, toParameterProblem } from '@/lib/api/api-params';
import { readCursor } from '@/lib/api/cursor';
import { entityTag, hasEntity } from '@/lib/api/entity-tag';
import { CONTENT_TYPES, negotiateMediaType, TABLE_MEDIA_TYPES } from '@/lib/api/media-type';
import type { ApiProblem } from '@/lib/api/problem';
import { publicOrigin } from '@/lib/auth/public-origin';
import { remember } from '@/lib/cache';
import type { RequestedClock } from '@/lib/domain/clock/clock';
import { openReading } from '@/lib/queries/reading';
import { recogniseTableQuery } from '@/lib/queries/tables/read-table';
import { TABLE_NAMES, type TableName } from '@/lib/schemas/tables/table-definition';
import { TABLE_DEFINITIONS } from '@/lib/schemas/tables/table-definitions';

export const dynamic = 'force-dynamic';

/** First pages of at most this many rows are remembered until something is recorded. */
const REMEMBERED_ROWS_MAX = 250;

/** Some rows of a table, and the address of those that follow. */
export const GET = wholeAnswer(async function GET(request: Request, { params: segments }: { params: Promise<{ table: string }> }, { reader }: ApiCaller): Promise<Response | ApiProblem> {
  const { table } = await segments;
  if (!isTableName(table)) return { problem: 'not-found', detail: `There is no table of this name. Choose from: ${TABLE_NAMES.join(', ')}.` };
  const mediaType = negotiateMediaType(request.headers.get('accept'));
  if (mediaType === null) return { problem: 'not-acceptable', detail: `Ask for one of: ${TABLE_MEDIA_TYPES.join(', ')}.` };

  const definition = TABLE_DEFINITIONS[table];
  const { params, errors } = parseApiParams(definition, new URL(request.url).searchParams);
  const { query, ignored } = await recogniseTableQuery(await openReading(params.requestedClock, reader), table, params.query);
  const refused = [...errors, ...ignored.map(toParameterProblem)];
  if (refused.length > 0) return { problem: 'bad-parameter', detail: refused.map(({ parameter, mend }) => `${parameter}: ${mend}.`).join(' '), errors: refused };

  const cursor = params.cursor === null ? null : readCursor(params.cursor, table, query);
  if (typeof cursor === 'string' || (cursor !== null && !isSameClock(params.requestedClock, cursor.clock, cursor.asked))) {
    const reason = cursor === 'not ours' ? 'It is not one that was given here' : 'It was given for another table, search, filter, order or clock';
    return { problem: 'bad-cursor', detail: `${reason}. Follow the link to the next page as it stands, or begin again without a cursor.` };
  }

  const reading = await openReading(cursor === null ? params.requestedClock : cursor.clock, reader);
  const tag = entityTag([reading.revision, reading.clock, reader, mediaType, table, query, params.limit, params.isCounted, cursor?.place, publicOrigin()]);
  const stated = {
    ETag: tag,
    'Cache-Control': 'private, no-cache',
    'Gde-As-At': reading.clock.asAt,
    'Gde-Known-At': reading.clock.knownAt,
  };
  if (hasEntity(request.headers.get('if-none-match'), tag)) return new Response(null, { status: 304, headers: stated });

  const read = () => readTableAnswer(reading, table, { ...params, query, after: cursor?.place ?? null, asked: cursor?.asked ?? params.requestedClock }, mediaType);
  const isRemembered = cursor === null && params.limit <= REMEMBERED_ROWS_MAX;
  const { body, sha256, rowCount, total, next } = await (isRemembered ? remember(`api ${tag}`, read) : read());
  const headers = {
    ...stated,
    'Content-Type': CONTENT_TYPES[mediaType],
    'Gde-Row-Count': String(rowCount),
    'Gde-Rows-Sha256': sha256,
    ...(total === null ? {} : { 'Gde-Total': String(total) }),
    ...(next === null ? {} : { Link: `<${next}>; rel="next"` }),
  };
  return new Response(body, { headers });
});

export const OPTIONS = answerPreflight;

function isTableName(text: string): text is TableName {
  return (TABLE_NAMES as readonly string[]).includes(text);
}

/** Whether a request with a cursor asks for the clock that the cursor stands at: as resolved, as first asked, or not at all. */
function isSameClock(requested: RequestedClock, resolved: RequestedClock, asked: RequestedClock): boolean {
  return (['asAt', 'knownAt'] as const).every((name) => requested[name] === null || requested[name] === resolved[name] || requested[name] === asked[name]);
}
