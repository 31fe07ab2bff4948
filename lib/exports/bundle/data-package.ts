import type { ColumnDefinition } from '@/lib/schemas/tables/table-definition';
import { filtersOf, LICENCE, sortWord, type ExportRequest, type RowsChecked } from '../export-statement';

/** The CSV file of a bundle, header and all. */
export type BundledCsv = RowsChecked & { readonly name: string; readonly bytes: number; readonly fileSha256: string };

/** The Data Package of a bundle: what a Frictionless reader needs to read its CSV with types. */
export function toDataPackage({ definition, clock, query }: ExportRequest, csv: BundledCsv) {
  return {
    profile: 'tabular-data-package',
    name: `gde-${definition.name}`,
    title: definition.title,
    description: definition.description,
    licenses: [{ name: 'OGL-UK-3.0', title: LICENCE.name, path: LICENCE.url }],
    gde: { as_at: clock.asAt, known_at: clock.knownAt, filters: filtersOf(query), sort: sortWord(query), row_count: csv.rowCount, rows_sha256: csv.sha256 },
    resources: [
      {
        profile: 'tabular-data-resource',
        name: definition.name,
        path: csv.name,
        title: definition.title,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes: csv.bytes,
        hash: `sha256:${csv.fileSha256}`,
        dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, skipInitialSpace: false, header: true, caseSensitiveHeader: true },
        schema: { fields: definition.columns.map((column) => toField(column, definition.key)), missingValues: [''], primaryKey: definition.key },
      },
    ],
  };
}

const FIELD_TYPES: Readonly<Record<ColumnDefinition['type'], Readonly<Record<string, unknown>>>> = {
  text: { type: 'string' },
  list: { type: 'string' },
  date: { type: 'date' },
  instant: { type: 'datetime', format: 'any' },
  integer: { type: 'integer' },
  decimal: { type: 'number' },
  money: { type: 'number' },
  boolean: { type: 'boolean', trueValues: ['true'], falseValues: ['false'] },
};

function toField({ name, label, type, description }: ColumnDefinition, key: string) {
  return { name, title: label, ...FIELD_TYPES[type], description, ...(name === key ? { constraints: { required: true, unique: true } } : {}) };
}
