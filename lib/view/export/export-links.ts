import type { ClockView } from '@/lib/view/clock/clock-view';
import type { SearchParams } from '@/lib/view/url/search-params';
import { toHref } from '@/lib/view/url/to-href';

const FORMATS = [
  { format: 'csv', label: 'CSV' },
  { format: 'csv-excel', label: 'CSV for Excel' },
  { format: 'json', label: 'JSON' },
  { format: 'ndjson', label: 'NDJSON' },
] as const;

export type ExportLink = { readonly format: string; readonly label: string; readonly href: string };

/**
 * Addresses of the files that hold exactly the rows shown: the same parameters without the paging, and both clocks
 * resolved, so that the same address gives the same bytes later.
 */
export function exportLinks(table: string, params: SearchParams, clock: Pick<ClockView, 'asAt' | 'knownAt'>): ExportLink[] {
  return FORMATS.map(({ format, label }) => ({
    format,
    label,
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
