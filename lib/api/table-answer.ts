import { createHash } from 'node:crypto';
import { toCsvHeader, toCsvRows } from '@/lib/exports/csv';
import { toJsonMeta } from '@/lib/exports/export-statement';
import type { Clock } from '@/lib/domain/clock/clock';
import type { TableQuery } from '@/lib/schemas/table-query';
import type { TableDefinition, TableRow } from '@/lib/schemas/tables/table-definition';
import type { TableMediaType } from './media-type';

export type TableAnswer = {
  readonly definition: TableDefinition;
  readonly clock: Clock;
  readonly query: TableQuery;
  readonly rows: readonly TableRow[];
  readonly limit: number;
  /** Rows in all; null when not asked for. */
  readonly total: number | null;
  /** Address of the page that follows; null on the last. */
  readonly next: string | null;
};

/** Some rows of a table as text, in the form of the files, and the checksum of their CSV form, which is the same in every form. */
export function writeTableAnswer({ definition, clock, query, rows, limit, total, next }: TableAnswer, mediaType: TableMediaType): { body: string; sha256: string } {
  const csv = toCsvRows(definition.columns, rows);
  const sha256 = createHash('sha256').update(csv).digest('hex');
  switch (mediaType) {
    case 'text/csv':
      return { body: toCsvHeader(definition.columns) + csv, sha256 };
    case 'application/x-ndjson':
      return { body: rows.map((row) => `${JSON.stringify(row)}\n`).join(''), sha256 };
    case 'application/json': {
      const meta = { ...toJsonMeta({ definition, clock, query, ignored: [], rowCount: rows.length, sha256 }), limit, ...(total === null ? {} : { total }), next };
      return { body: `{"meta":${JSON.stringify(meta)},"rows":[${rows.map((row) => `\n${JSON.stringify(row)}`).join(',')}\n]}\n`, sha256 };
    }
  }
}
