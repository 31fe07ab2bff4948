import { wholeFile } from '@/app/whole-file';
import { ANYONE } from '@/lib/auth/reader';
import { currentReader } from '@/lib/auth/session';
import { EXPORT_FORMAT_DETAILS, EXPORT_FORMATS, type ExportFormat } from '@/lib/exports/export-format';
import { exportFileName, prepareTableExport, writeTableExport } from '@/lib/exports/table-export';
import { toByteStream } from '@/lib/exports/to-byte-stream';
import { openReading } from '@/lib/queries/reading';
import { recogniseTableQuery, streamTableRows } from '@/lib/queries/tables/read-table';
import { toRawParams } from '@/lib/schemas/raw-params';
import { parseTableParams } from '@/lib/schemas/table-query';
import { TABLE_NAMES, type TableName } from '@/lib/schemas/tables/table-definition';
import { TABLE_DEFINITIONS } from '@/lib/schemas/tables/table-definitions';

export const dynamic = 'force-dynamic';

/** A table as a file: the rows of the page under the same parameters, all of them. */
export const GET = wholeFile(async function GET(request: Request, { params }: { params: Promise<{ table: string }> }): Promise<Response> {
  const { table } = await params;
  if (!isTableName(table)) return refusal(404, `There is no table of this name. Choose from: ${TABLE_NAMES.join(', ')}.`);
  const { searchParams } = new URL(request.url);
  const format = searchParams.get('format') ?? 'csv';
  if (!isExportFormat(format)) return refusal(400, `There is no format of this name. Choose from: ${EXPORT_FORMATS.join(', ')}.`);

  const definition = TABLE_DEFINITIONS[table];
  const parsed = parseTableParams(definition, toRawParams(searchParams));
  // The files of a snapshot are the same for whoever asks, signed in or not.
  const reader = searchParams.get('readAs') === 'everyone' ? ANYONE : await currentReader();
  const reading = await openReading(parsed.requestedClock, reader);
  const { query, ignored } = await recogniseTableQuery(reading, table, parsed.query);
  const file = await prepareTableExport({ definition, clock: reading.clock, query, ignored: [...parsed.ignored, ...ignored] }, () => streamTableRows(reading, table, query));

  const { sha256, rowCount } = file.statement;
  const headers = {
    'Content-Type': EXPORT_FORMAT_DETAILS[format].mediaType,
    'Content-Disposition': `attachment; filename="${exportFileName(file.statement, format)}"`,
    'Cache-Control': 'private, no-cache',
    'X-Content-Type-Options': 'nosniff',
    'Gde-As-At': reading.clock.asAt,
    'Gde-Known-At': reading.clock.knownAt,
    'Gde-Row-Count': String(rowCount),
    'Gde-Rows-Sha256': sha256,
    'Gde-Ignored-Parameters': String(file.statement.ignored.length),
  };
  return new Response(toByteStream(writeTableExport(file, format)), { headers });
});

function isTableName(text: string): text is TableName {
  return (TABLE_NAMES as readonly string[]).includes(text);
}

function isExportFormat(text: string): text is ExportFormat {
  return (EXPORT_FORMATS as readonly string[]).includes(text);
}

function refusal(status: number, message: string): Response {
  return new Response(`${message}\n`, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff' } });
}
