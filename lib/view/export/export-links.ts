import type { ClockView } from '@/lib/view/clock/clock-view';
import type { SearchParams } from '@/lib/view/url/search-params';
import { toHref } from '@/lib/view/url/to-href';

const FORMATS = [
  { format: 'csv', label: 'CSV', purpose: 'the rows for any program' },
  { format: 'csv-excel', label: 'CSV for Excel', purpose: 'the same, marked so that Excel reads every letter' },
  { format: 'xlsx', label: 'Excel workbook', purpose: 'with real dates and amounts, a cover and what each column means' },
  { format: 'json', label: 'JSON', purpose: 'for programs, with the filters and the checksum' },
  { format: 'ndjson', label: 'NDJSON', purpose: 'for programs that read a row at a time' },
  { format: 'zip', label: 'Zip bundle', purpose: 'the CSV with a description that people and programs can read, to keep or to publish' },
] as const;

/** Forms that only some tables have. */
const OTHER_FORMATS: Readonly<Record<string, readonly { readonly format: string; readonly label: string; readonly purpose: string }[]>> = {
  funding: [{ format: '360giving', label: '360Giving', purpose: 'approvals and payments as grant data; ceilings are listed apart' }],
};

export type ExportLink = { readonly format: string; readonly label: string; readonly purpose: string; readonly href: string };

/**
 * Addresses of the files that hold exactly the rows shown: the same parameters without the paging, and both clocks
 * resolved, so that the same address gives the same bytes later.
 */
export function exportLinks(table: string, params: SearchParams, clock: Pick<ClockView, 'asAt' | 'knownAt'>): ExportLink[] {
  return [...FORMATS, ...(OTHER_FORMATS[table] ?? [])].map(({ format, label, purpose }) => ({
    format,
    label,
    purpose,
    href: toHref(`/exports/${table}`, { format }, {
      ...Object.fromEntries(Object.entries(params).map(([name, value]) => [name, value ?? null])),
      format,
      page: null,
      perPage: null,
      asAt: clock.asAt,
      knownAt: clock.knownAt,
    }),
  }));
}
