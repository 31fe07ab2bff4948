import { wholeFile } from '@/app/whole-file';
import { ANYONE } from '@/lib/auth/reader';
import { currentReader } from '@/lib/auth/session';
import { EXPORT_FORMAT_DETAILS, formatsOf, type ExportFormat } from '@/lib/exports/export-format';
import { addressOf, exportFileName, toJsonMeta, type ExportRequest } from '@/lib/exports/export-statement';
import { exportTurns } from '@/lib/exports/export-turns';
import { checkRows, openTableExport, writeTableExport, type TableExport, type TableReader } from '@/lib/exports/table-export';
import { hasAward } from '@/lib/exports/three-sixty-giving';
import { toByteStream } from '@/lib/exports/to-byte-stream';
import { XLSX_ROWS_MAX } from '@/lib/exports/xlsx/write-xlsx';
import { openReading } from '@/lib/queries/reading';
import { copyTableRows, recogniseTableQuery, streamTableRows } from '@/lib/queries/tables/read-table';
import { toRawParams } from '@/lib/schemas/raw-params';
import { parseTableParams } from '@/lib/schemas/table-query';
import { TABLE_NAMES, type TableName } from '@/lib/schemas/tables/table-definition';
import { TABLE_DEFINITIONS } from '@/lib/schemas/tables/table-definitions';

export const dynamic = 'force-dynamic';

const RETRY_AFTER_SECONDS = 30;
/** The status that web servers log for a request whose client went away before it was answered. */
const CLIENT_GONE = 499;
/** How long a reader may take nothing of a file before it is taken to have gone. */
const STALLED_MS = 60_000;

/** A table as a file: the rows of the page under the same parameters, all of them. `checksum=only` gives their count and checksum instead. */
export const GET = wholeFile(async function GET(request: Request, { params }: { params: Promise<{ table: string }> }): Promise<Response> {
  const { table } = await params;
  if (!isTableName(table)) return refusal(404, `There is no table of this name. Choose from: ${TABLE_NAMES.join(', ')}.`);
  const { searchParams } = new URL(request.url);
  const format = formatsOf(table).find((name) => name === (searchParams.get('format') ?? 'csv'));
  if (format === undefined) return refusal(400, `There is no format of this name. Choose from: ${formatsOf(table).join(', ')}.`);

  const gone = new AbortController();
  const leave = () => gone.abort();
  request.signal.addEventListener('abort', leave);
  try {
    const turn = await exportTurns.take(request.signal);
    if (turn === null) return refusal(503, 'Many files are being made just now, and many people wait for theirs. Try again in half a minute.', { 'Retry-After': String(RETRY_AFTER_SECONDS) });
    const end = () => {
      request.signal.removeEventListener('abort', leave);
      turn();
    };
    gone.signal.addEventListener('abort', end);
    const response = await answer(table, format, searchParams, gone, end);
    if (request.method !== 'HEAD') return response;
    leave();
    return new Response(null, response);
  } catch (error) {
    leave();
    // Who went away is there no more to be answered, and nothing went wrong.
    if (request.signal.aborted) return new Response(null, { status: CLIENT_GONE });
    throw error;
  }
});

async function answer(table: TableName, format: ExportFormat, searchParams: URLSearchParams, gone: AbortController, end: () => void): Promise<Response> {
  const definition = TABLE_DEFINITIONS[table];
  const parsed = parseTableParams(definition, toRawParams(searchParams));
  // The files of a snapshot are the same for whoever asks, signed in or not.
  const isAsEveryone = searchParams.get('readAs') === 'everyone';
  const reading = await openReading(parsed.requestedClock, isAsEveryone ? ANYONE : await currentReader());
  const { query, ignored } = await recogniseTableQuery(reading, table, parsed.query);
  const request: ExportRequest = { definition, clock: reading.clock, query, ignored: [...parsed.ignored, ...ignored], isAsEveryone };
  const reader: TableReader = {
    copy: () => copyTableRows(reading, table, query, gone.signal),
    rows: (asked = query) => streamTableRows(reading, table, asked, gone.signal),
  };

  if (searchParams.get('checksum') === 'only') {
    const meta = toJsonMeta({ ...request, ...(await checkRows(await reader.copy())) });
    end();
    return new Response(`${JSON.stringify(meta)}\n`, { headers: { ...describe(request), 'Content-Type': 'application/json; charset=utf-8' } });
  }
  const file = await openTableExport(request, format, reader);
  const refused = await refuse(file);
  if (refused !== null) {
    gone.abort();
    return refused;
  }
  const headers = {
    ...describe(request),
    'Content-Type': EXPORT_FORMAT_DETAILS[format].mediaType,
    'Content-Disposition': `attachment; filename="${exportFileName(request, format, file.checked)}"`,
    ...(file.checked === null
      ? { Link: `<${addressOf(request, format)}&checksum=only>; rel="describedby"; type="application/json"` }
      : { 'Gde-Row-Count': String(file.checked.rowCount), 'Gde-Rows-Sha256': file.checked.sha256 }),
  };
  // All of a short CSV is here already: others need not wait until it is taken.
  if (file.checked !== null && format.startsWith('csv')) end();
  return new Response(toByteStream(whileTaken(writeTableExport(file), gone), (isDone) => (isDone ? end() : gone.abort())), { headers });
}

/** Why a file cannot be made in this form of these rows, if it cannot; nothing of it is sent then. */
async function refuse({ format, checked, reader, request }: TableExport): Promise<Response | null> {
  if (format === 'xlsx' && checked !== null && checked.rowCount > XLSX_ROWS_MAX) {
    return refusal(413, `A sheet of a workbook holds ${XLSX_ROWS_MAX.toLocaleString('en-GB')} rows, and these are ${checked.rowCount.toLocaleString('en-GB')}. Take them as CSV (format=csv) or as a zip bundle (format=zip), or narrow them with filters.`);
  }
  if (format === '360giving' && !(await hasAward(reader.rows({ ...request.query, sort: { column: 'owner_reference', descending: false } })))) {
    return refusal(422, 'No money approved for or paid to an exemplar or a fast follower is among these rows, and 360Giving holds nothing but awards. Take the rows as CSV (format=csv), or ask with other filters or a later date.');
  }
  return null;
}

/** Pieces as they come, until the reader takes none for too long. */
async function* whileTaken(pieces: AsyncGenerator<string | Uint8Array>, gone: AbortController): AsyncGenerator<string | Uint8Array> {
  for await (const piece of pieces) {
    const timer = setTimeout(() => gone.abort(), STALLED_MS);
    try {
      yield piece;
    } finally {
      clearTimeout(timer);
    }
  }
}

function describe({ clock, ignored }: ExportRequest): Record<string, string> {
  return {
    'Cache-Control': 'private, no-cache',
    'X-Content-Type-Options': 'nosniff',
    'Gde-As-At': clock.asAt,
    'Gde-Known-At': clock.knownAt,
    'Gde-Ignored-Parameters': String(ignored.length),
  };
}

function isTableName(text: string): text is TableName {
  return (TABLE_NAMES as readonly string[]).includes(text);
}

function refusal(status: number, message: string, headers: Record<string, string> = {}): Response {
  return new Response(`${message}\n`, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff', ...headers } });
}
