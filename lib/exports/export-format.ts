/** The forms in which a table is taken away. */
export const EXPORT_FORMATS = ['csv', 'csv-excel', 'json', 'ndjson'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Media type and file ending of each form. `csv-excel` is CSV with the byte order mark that Excel needs to read UTF-8. */
export const EXPORT_FORMAT_DETAILS: Readonly<Record<ExportFormat, { readonly mediaType: string; readonly extension: string }>> = {
  csv: { mediaType: 'text/csv; charset=utf-8; header=present', extension: 'csv' },
  'csv-excel': { mediaType: 'text/csv; charset=utf-8; header=present', extension: 'csv' },
  json: { mediaType: 'application/json; charset=utf-8', extension: 'json' },
  ndjson: { mediaType: 'application/x-ndjson; charset=utf-8', extension: 'ndjson' },
};
