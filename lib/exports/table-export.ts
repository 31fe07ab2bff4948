import { createHash } from 'node:crypto';
import type { Clock } from '@/lib/domain/clock/clock';
import type { IgnoredParameter } from '@/lib/schemas/raw-params';
import type { TableQuery } from '@/lib/schemas/table-query';
import type { TableDefinition, TableRow } from '@/lib/schemas/tables/table-definition';
import { toCsvHeader, toCsvRows } from './csv';
import { EXPORT_FORMAT_DETAILS, type ExportFormat } from './export-format';

/** Rows turned into text at a time. */
const ROWS_A_CHUNK = 500;
/** Up to this many rows are kept from the pass that takes the checksum; more are read a second time. */
const ROWS_KEPT_MAX = 5_000;

/** What a file says of itself. The checksum is the SHA-256 of the CSV form's data rows, in every form alike. */
export type ExportStatement = {
  readonly definition: TableDefinition;
  readonly clock: Clock;
  readonly query: TableQuery;
  readonly ignored: readonly IgnoredParameter[];
  readonly rowCount: number;
  readonly sha256: string;
};

export type TableExport = { readonly statement: ExportStatement; readonly rows: () => AsyncIterable<TableRow> };

/**
 * Reads the rows once to count them and take their checksum, which stand before the rows in every form. Memory does not grow
 * with the rows: a long table is read again when it is written, and the clock makes both readings the same.
 */
export async function prepareTableExport(
  about: Omit<ExportStatement, 'rowCount' | 'sha256'>,
  readRows: () => AsyncIterable<TableRow>,
): Promise<TableExport> {
  const hash = createHash('sha256');
  let rowCount = 0;
  let kept: TableRow[] | null = [];
  for await (const rows of inChunks(readRows())) {
    hash.update(toCsvRows(about.definition.columns, rows));
    rowCount += rows.length;
    if (kept !== null && rowCount <= ROWS_KEPT_MAX) kept.push(...rows);
    else kept = null;
  }
  const keptRows = kept;
  return {
    statement: { ...about, rowCount, sha256: hash.digest('hex') },
    rows: keptRows === null ? readRows : () => fromArray(keptRows),
  };
}

/** The file as pieces of text. */
export async function* writeTableExport({ statement, rows }: TableExport, format: ExportFormat): AsyncGenerator<string> {
  const { columns } = statement.definition;
  switch (format) {
    case 'csv':
    case 'csv-excel':
      yield (format === 'csv-excel' ? '\uFEFF' : '') + toCsvHeader(columns);
      for await (const chunk of inChunks(rows())) yield toCsvRows(columns, chunk);
      return;
    case 'ndjson':
      for await (const chunk of inChunks(rows())) yield chunk.map((row) => `${JSON.stringify(row)}\n`).join('');
      return;
    case 'json': {
      yield `{"meta":${JSON.stringify(toJsonMeta(statement))},"rows":[`;
      let separator = '\n';
      for await (const chunk of inChunks(rows())) {
        yield separator + chunk.map((row) => JSON.stringify(row)).join(',\n');
        separator = ',\n';
      }
      yield '\n]}\n';
    }
  }
}

/** `gde_<table>_as-at-<date>_<first twelve of the checksum>.<ext>`: a file that was changed no longer fits its name. */
export function exportFileName({ definition, clock, sha256 }: ExportStatement, format: ExportFormat): string {
  return `gde_${definition.name}_as-at-${clock.asAt}_${sha256.slice(0, 12)}.${EXPORT_FORMAT_DETAILS[format].extension}`;
}

/** What the JSON form says before its rows. */
export function toJsonMeta({ definition, clock, query, ignored, rowCount, sha256 }: ExportStatement) {
  return {
    table: definition.name,
    as_at: clock.asAt,
    known_at: clock.knownAt,
    filters: { ...(query.q === null ? {} : { q: query.q }), ...query.filters },
    row_count: rowCount,
    sha256,
    sort: (query.sort.descending ? '-' : '') + query.sort.column,
    ignored_parameters: ignored,
    description: definition.description,
    columns: definition.columns.map(({ name, type, description }) => ({ name, type, description })),
    licence: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    attribution: 'Contains OS data and ONS data, Crown copyright and database right 2016–2018.',
  };
}

async function* inChunks(rows: AsyncIterable<TableRow>): AsyncGenerator<TableRow[]> {
  let chunk: TableRow[] = [];
  for await (const row of rows) {
    chunk.push(row);
    if (chunk.length === ROWS_A_CHUNK) {
      yield chunk;
      chunk = [];
    }
  }
  if (chunk.length > 0) yield chunk;
}

async function* fromArray(rows: readonly TableRow[]): AsyncGenerator<TableRow> {
  yield* rows;
}
