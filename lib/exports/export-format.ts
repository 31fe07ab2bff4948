import type { TableName } from '@/lib/schemas/tables/table-definition';

/** The forms in which a table is taken away. */
export const EXPORT_FORMATS = ['csv', 'csv-excel', 'xlsx', 'json', 'ndjson', 'zip', '360giving'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

type FormatDetails = {
  readonly mediaType: string;
  readonly extension: string;
  /** Whether the count and the checksum of the rows stand before the rows, so that a long table is read once before it is written. */
  readonly isCheckedFirst: boolean;
};

/** Media type and file ending of each form. `csv-excel` is CSV with the byte order mark that Excel needs to read UTF-8. */
export const EXPORT_FORMAT_DETAILS: Readonly<Record<ExportFormat, FormatDetails>> = {
  csv: { mediaType: 'text/csv; charset=utf-8; header=present', extension: 'csv', isCheckedFirst: false },
  'csv-excel': { mediaType: 'text/csv; charset=utf-8; header=present', extension: 'csv', isCheckedFirst: false },
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extension: 'xlsx', isCheckedFirst: true },
  json: { mediaType: 'application/json; charset=utf-8', extension: 'json', isCheckedFirst: true },
  ndjson: { mediaType: 'application/x-ndjson; charset=utf-8', extension: 'ndjson', isCheckedFirst: false },
  zip: { mediaType: 'application/zip', extension: 'zip', isCheckedFirst: false },
  '360giving': { mediaType: 'application/json; charset=utf-8', extension: '360giving.json', isCheckedFirst: true },
};

/** The forms of one table: awards are made of the ledger, so only it is given as 360Giving. */
export function formatsOf(table: TableName): readonly ExportFormat[] {
  return table === 'funding' ? EXPORT_FORMATS : EXPORT_FORMATS.filter((format) => format !== '360giving');
}
