import { SHORT_TABLE_ROWS_MAX } from '@/lib/domain/export/short-table';
import type { ClockView } from '@/lib/view/clock/clock-view';
import type { SearchParams } from '@/lib/view/url/search-params';
import { toHref } from '@/lib/view/url/to-href';

type Form = {
  readonly format: string;
  readonly label: string;
  /** What the rows are taken away as. */
  readonly phrase: string;
  /** What it is for, in words that follow its label. */
  readonly purpose: string;
  /** Whether a table has it; every table does where left out. */
  readonly isOf?: (table: string) => boolean;
};

const isOfRegister = (table: string) => table !== 'planner';

const FORMS: readonly Form[] = [
  { format: 'csv', phrase: 'CSV', label: 'CSV', purpose: 'the rows for any program' },
  { format: 'csv-excel', phrase: 'CSV for Excel', label: 'CSV for Excel', purpose: 'the same, marked so that Excel reads every letter' },
  { format: 'xlsx', phrase: 'an Excel workbook', label: 'Excel workbook', purpose: 'with real dates and amounts, a cover and what each column means', isOf: isOfRegister },
  { format: 'json', phrase: 'JSON', label: 'JSON', purpose: 'for programs, with the filters and the checksum' },
  { format: 'ndjson', phrase: 'NDJSON', label: 'NDJSON', purpose: 'for programs that read a row at a time' },
  { format: 'zip', phrase: 'a zip bundle', label: 'Zip bundle', purpose: 'the CSV with a description that people and programs can read, to keep or to publish', isOf: isOfRegister },
  { format: '360giving', phrase: '360Giving data', label: '360Giving', purpose: 'approvals and payments as grant data; ceilings are listed apart', isOf: (table) => table === 'funding' },
];

/** What rows are taken away as in a form: `exportFormPhrase('xlsx')` is "an Excel workbook". */
export function exportFormPhrase(format: string): string {
  return FORMS.find((form) => form.format === format)?.phrase ?? format;
}

export type ExportLink = { readonly format: string; readonly label: string; readonly purpose: string; readonly href: string };

/**
 * Addresses of the files that hold exactly the rows shown: the same parameters without the paging, and both clocks
 * resolved, so that the same address gives the same bytes later. Of many rows, the address of the page that says how many, and
 * how large the file will be, before it begins.
 * @param rowCount how many rows there are, where there may be many
 */
export function exportLinks(table: string, params: SearchParams, clock: Pick<ClockView, 'asAt' | 'knownAt'>, rowCount = 0): ExportLink[] {
  const isLong = rowCount > SHORT_TABLE_ROWS_MAX;
  return FORMS.filter(({ isOf }) => isOf?.(table) ?? true).map(({ format, label, purpose }) => ({
    format,
    label,
    purpose,
    href: toHref(`/exports/${table}${isLong ? '/long-file' : ''}`, { format }, {
      ...Object.fromEntries(Object.entries(params).map(([name, value]) => [name, value ?? null])),
      format,
      page: null,
      perPage: null,
      asAt: clock.asAt,
      knownAt: clock.knownAt,
    }),
  }));
}
