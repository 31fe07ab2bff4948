import type { ExportFormat } from './export-format';
import { addressOf, ATTRIBUTION, filtersOf, LICENCE, sortWord, type ExportRequest, type RowsChecked } from './export-statement';

/** What a file says of itself to people, a line a thing: for the cover of a workbook and the text beside a bundle's CSV. */
export function describeExport(request: ExportRequest, { rowCount, sha256 }: RowsChecked, format: ExportFormat): { readonly label: string; readonly text: string }[] {
  const { definition, clock, query, ignored } = request;
  const filters = Object.entries(filtersOf(query)).map(([name, values]) => `${name} is ${[values].flat().join(' or ')}`);
  return [
    { label: 'Programme', text: 'Global Digital Exemplar programme tracker' },
    { label: 'Table', text: definition.name },
    { label: 'One row', text: definition.description },
    { label: 'As at', text: clock.asAt },
    { label: 'As known at', text: clock.knownAt },
    { label: 'Filters', text: filters.length === 0 ? 'None: every row of the table' : filters.join('; ') },
    { label: 'Order', text: sortWord(query) },
    { label: 'Rows', text: String(rowCount) },
    { label: 'SHA-256 of the rows', text: `${sha256} (of the data rows of the CSV form, without its header; the same in every form)` },
    ...(ignored.length === 0 ? [] : [{ label: 'Ignored', text: ignored.map(({ name, value, reason }) => `${name}=${value}: ${reason}`).join('; ') }]),
    { label: 'Address', text: `${addressOf(request, format)} (the same address gives the same rows later)` },
    { label: 'Empty cells', text: 'Not recorded, which is never nought.' },
    { label: 'Apostrophes', text: 'Text that a spreadsheet might take for a formula has an apostrophe put before it. Take one away to have the text as it is recorded.' },
    { label: 'Dates', text: 'A date known to the month is the first of the month, one known to the year is 1 January; the column of its precision says which.' },
    { label: 'Money', text: 'Pounds. Kinds of money are never added together: a ceiling is not an approval, an approval is not a payment.' },
    { label: 'Licence', text: `${LICENCE.name}, ${LICENCE.url}` },
    { label: 'Attribution', text: ATTRIBUTION },
  ];
}
