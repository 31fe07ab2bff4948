import { createHash } from 'node:crypto';
import { SHORT_TABLE_ROWS_MAX } from '@/lib/domain/export/short-table';
import type { CopiedRows } from '@/lib/schemas/tables/row-layout';
import type { TableRow } from '@/lib/schemas/tables/table-definition';
import { writeBundle } from './bundle/write-bundle';
import { makeCsvFromCopy, type CsvPiece } from './copied-csv';
import { toCsvHeader } from './csv';
import { EXPORT_FORMAT_DETAILS, type ExportFormat } from './export-format';
import { toJsonMeta, type ExportRequest, type RowsChecked } from './export-statement';
import { inChunks } from './in-chunks';
import { writeThreeSixtyGiving } from './three-sixty-giving';
import { writeXlsx } from './xlsx/write-xlsx';

/** How a table's rows are read, as often as wanted: the clock makes every reading the same. */
export type TableReader = {
  /** As PostgreSQL copies them out. */
  readonly copy: () => Promise<CopiedRows>;
  readonly rows: (query?: ExportRequest['query']) => AsyncIterable<TableRow>;
};

/** A file ready to be written. */
export type TableExport = {
  readonly request: ExportRequest;
  readonly format: ExportFormat;
  readonly reader: TableReader;
  /** Null of a long table in a form that does not begin with them. */
  readonly checked: RowsChecked | null;
  /** The data rows as CSV. To be read once. */
  readonly csv: AsyncGenerator<CsvPiece>;
};

/**
 * Reads ahead as far as the file's beginning needs: all rows of a short table, and of a long one where their checksum comes first. Memory
 * does not grow with the rows.
 */
export async function openTableExport(request: ExportRequest, format: ExportFormat, reader: TableReader): Promise<TableExport> {
  const csv = readCsv(await reader.copy());
  const { isCheckedFirst } = EXPORT_FORMAT_DETAILS[format];
  const head: CsvPiece[] = [];
  const hash = createHash('sha256');
  let rowCount = 0;
  let checked: RowsChecked | null = null;
  while (checked === null && (isCheckedFirst || rowCount <= SHORT_TABLE_ROWS_MAX)) {
    const next = await csv.next();
    if (next.done) checked = { rowCount, sha256: hash.digest('hex') };
    else {
      hash.update(next.value.bytes);
      rowCount += next.value.rowCount;
      if (!isCheckedFirst) head.push(next.value);
    }
  }
  // Given up here: what was never begun has no end that would free what it was to read from.
  if (format === 'ndjson') await csv.return(undefined);
  return { request, format, reader, checked, csv: continueCsv(head, csv) };
}

/** Reads a table for its count and checksum alone. */
export async function checkRows(copied: CopiedRows): Promise<RowsChecked> {
  const csv = checkedCsv(readCsv(copied));
  for (;;) {
    const next = await csv.next();
    if (next.done) return next.value;
  }
}

/** The file in pieces. */
export async function* writeTableExport(file: TableExport): AsyncGenerator<string | Uint8Array> {
  const { request, format, reader, csv } = file;
  const { columns } = request.definition;
  switch (format) {
    case 'csv':
    case 'csv-excel':
      yield (format === 'csv-excel' ? '\uFEFF' : '') + toCsvHeader(columns);
      for await (const { bytes } of csv) yield bytes;
      return;
    case 'ndjson':
      for await (const chunk of inChunks(reader.rows())) yield chunk.map((row) => `${JSON.stringify(row)}\n`).join('');
      return;
    case 'json': {
      yield `{"meta":${JSON.stringify(toJsonMeta({ ...request, ...checkedOf(file) }))},"rows":[`;
      let separator = '\n';
      for await (const chunk of inChunks(reader.rows())) {
        yield separator + chunk.map((row) => JSON.stringify(row)).join(',\n');
        separator = ',\n';
      }
      yield '\n]}\n';
      return;
    }
    case 'xlsx':
      yield* writeXlsx(request, checkedOf(file), reader.rows());
      return;
    case 'zip':
      yield* writeBundle(request, checkedCsv(csv), file.checked === null);
      return;
    case '360giving':
      yield* writeThreeSixtyGiving(request, checkedOf(file), reader.rows);
  }
}

function checkedOf({ checked, format }: TableExport): RowsChecked {
  if (checked === null) throw new Error(`The form ${format} begins with the checksum of its rows, which were not read.`);
  return checked;
}

async function* readCsv({ layout, pieces }: CopiedRows): AsyncGenerator<CsvPiece> {
  const toCsv = makeCsvFromCopy(layout);
  for await (const some of pieces) {
    const piece = toCsv(some);
    if (piece.rowCount > 0) yield piece;
  }
}

async function* continueCsv(head: readonly CsvPiece[], rest: AsyncGenerator<CsvPiece>): AsyncGenerator<CsvPiece> {
  try {
    yield* head;
    yield* rest;
  } finally {
    await rest.return(undefined);
  }
}

/** The bytes of CSV, and in the end their count and checksum. */
async function* checkedCsv(csv: AsyncIterable<CsvPiece>): AsyncGenerator<Buffer, RowsChecked> {
  const hash = createHash('sha256');
  let rowCount = 0;
  for await (const piece of csv) {
    hash.update(piece.bytes);
    rowCount += piece.rowCount;
    yield piece.bytes;
  }
  return { rowCount, sha256: hash.digest('hex') };
}
