import { createHash } from 'node:crypto';
import type { Clock } from '@/lib/domain/clock/clock';
import type { IgnoredParameter } from '@/lib/schemas/raw-params';
import type { TableQuery } from '@/lib/schemas/table-query';
import type { TableDefinition } from '@/lib/schemas/tables/table-definition';
import { EXPORT_FORMAT_DETAILS, type ExportFormat } from './export-format';

export const LICENCE = { name: 'Open Government Licence v3.0', url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/' } as const;
export const ATTRIBUTION = 'Contains OS data and ONS data, Crown copyright and database right 2016–2018.';

/** What a file was asked for. */
export type ExportRequest = {
  readonly definition: TableDefinition;
  readonly clock: Clock;
  readonly query: TableQuery;
  readonly ignored: readonly IgnoredParameter[];
  /** Whether it has what everyone may read, whoever asked, as the files of a snapshot do. */
  readonly isAsEveryone?: boolean;
};

/** How many rows there are, and the SHA-256 of the data rows of their CSV form, which is the same in every form. */
export type RowsChecked = { readonly rowCount: number; readonly sha256: string };

/** `-amount_gbp`: the order of the rows as addresses say it. */
export function sortWord({ sort }: TableQuery): string {
  return (sort.descending ? '-' : '') + sort.column;
}

/** What narrows the rows, by the words of addresses. */
export function filtersOf({ q, filters }: TableQuery): Readonly<Record<string, string | readonly string[]>> {
  return { ...(q === null ? {} : { q }), ...filters };
}

/** The address of a request, whatever asked it: the same request at both clocks has one. */
export function addressOf({ definition, clock, query, isAsEveryone = false }: ExportRequest, format: string): string {
  const params = new URLSearchParams({ format });
  for (const [name, values] of Object.entries(filtersOf(query))) for (const value of [values].flat()) params.append(name, value);
  params.set('sort', sortWord(query));
  params.set('asAt', clock.asAt);
  params.set('knownAt', clock.knownAt);
  if (isAsEveryone) params.set('readAs', 'everyone');
  return `/exports/${definition.name}?${params.toString()}`;
}

/** What a file says of itself, in JSON. */
export function toJsonMeta({ definition, clock, query, ignored, rowCount, sha256 }: ExportRequest & RowsChecked) {
  return {
    table: definition.name,
    as_at: clock.asAt,
    known_at: clock.knownAt,
    filters: filtersOf(query),
    row_count: rowCount,
    sha256,
    sort: sortWord(query),
    ignored_parameters: ignored,
    description: definition.description,
    columns: definition.columns.map(({ name, type, description }) => ({ name, type, description })),
    licence: LICENCE.url,
    attribution: ATTRIBUTION,
  };
}

/**
 * `gde_<table>_as-at-<date>_<hash>.<ext>`. The hash is the first twelve of the rows' checksum: a file that was changed no longer fits its
 * name. Of a long table, whose name is sent before its rows are read, it is the hash of what was asked instead.
 */
export function exportFileName(request: ExportRequest, format: ExportFormat, rows: RowsChecked | null): string {
  const hash = rows?.sha256 ?? createHash('sha256').update(addressOf(request, 'csv')).digest('hex');
  return `gde_${request.definition.name}_as-at-${request.clock.asAt}_${hash.slice(0, 12)}.${EXPORT_FORMAT_DETAILS[format].extension}`;
}
