import type { ColumnDefinition } from '@/lib/schemas/tables/table-definition';
import { LICENCE, type ExportRequest } from '../export-statement';

/** The metadata of a bundle's CSV as CSV on the Web has it (W3C, Metadata Vocabulary for Tabular Data). */
export function toCsvwMetadata({ definition }: ExportRequest, csvName: string) {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: csvName,
    'dc:title': definition.title,
    'dc:description': definition.description,
    'dc:license': { '@id': LICENCE.url },
    dialect: { delimiter: ',', quoteChar: '"', doubleQuote: true, header: true, encoding: 'utf-8', lineTerminators: ['\r\n'], trim: false },
    tableSchema: {
      columns: definition.columns.map((column) => toColumn(column, definition.key)),
      primaryKey: definition.key,
    },
  };
}

const DATATYPES: Readonly<Record<ColumnDefinition['type'], string>> = {
  text: 'string',
  list: 'string',
  date: 'date',
  instant: 'dateTime',
  integer: 'integer',
  decimal: 'decimal',
  money: 'decimal',
  boolean: 'boolean',
};

function toColumn({ name, label, type, description }: ColumnDefinition, key: string) {
  return {
    name,
    titles: name,
    'dc:title': label,
    'dc:description': description,
    datatype: DATATYPES[type],
    null: '',
    ...(type === 'list' ? { separator: ';' } : {}),
    ...(name === key ? { required: true } : {}),
  };
}
