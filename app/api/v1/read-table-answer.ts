import { writeCursor } from '@/lib/api/cursor';
import type { ApiParams } from '@/lib/api/api-params';
import type { TableMediaType } from '@/lib/api/media-type';
import { tableAddress } from '@/lib/api/table-address';
import { writeTableAnswer } from '@/lib/api/table-answer';
import { publicOrigin } from '@/lib/auth/public-origin';
import type { RequestedClock } from '@/lib/domain/clock/clock';
import { countTableRows, readTableSlice } from '@/lib/queries/tables/read-table-slice';
import type { RowPlace } from '@/lib/queries/tables/table-statement';
import type { Reading } from '@/lib/queries/reading';
import type { TableName } from '@/lib/schemas/tables/table-definition';
import { TABLE_DEFINITIONS } from '@/lib/schemas/tables/table-definitions';

/** What is asked of a table, recognised: after which row to go on, and the clock as the first page was asked for it. */
export type AskedOfTable = Pick<ApiParams, 'query' | 'limit' | 'isCounted'> & { readonly after: RowPlace | null; readonly asked: RequestedClock };

export type ReadAnswer = { readonly body: string; readonly sha256: string; readonly rowCount: number; readonly total: number | null; readonly next: string | null };

/** Reads some rows of a table and writes them as an answer of the API, with the address of those that follow. */
export async function readTableAnswer(reading: Reading, table: TableName, { query, limit, isCounted, after, asked }: AskedOfTable, mediaType: TableMediaType): Promise<ReadAnswer> {
  const definition = TABLE_DEFINITIONS[table];
  const { clock } = reading;
  const [slice, total] = await Promise.all([readTableSlice(reading, table, query, limit, after), isCounted ? countTableRows(reading, table, query) : null]);
  const cursor = slice.last === null ? null : writeCursor({ clock, asked, place: slice.last }, table, query);
  const next = cursor === null ? null : tableAddress(publicOrigin(), definition, { query, clock, limit, isCounted, cursor });
  return { ...writeTableAnswer({ definition, clock, query, rows: slice.rows, limit, total, next }, mediaType), rowCount: slice.rows.length, total, next };
}
