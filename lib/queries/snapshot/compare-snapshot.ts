import 'server-only';
import { ANYONE } from '@/lib/auth/reader';
import { remember } from '@/lib/cache';
import type { RequestedClock } from '@/lib/domain/clock/clock';
import { openReading, type Reading } from '@/lib/queries/reading';
import { recogniseTableQuery, streamTableRows } from '@/lib/queries/tables/read-table';
import { TABLE_SOURCES } from '@/lib/queries/tables/table-sources';
import { toRawParams } from '@/lib/schemas/raw-params';
import { parseTableParams } from '@/lib/schemas/table-query';
import { TABLE_DEFINITIONS } from '@/lib/schemas/tables/table-definitions';
import { compareRows, type RowDifferences } from './compare-rows';
import type { Snapshot, SnapshotFile } from './list-snapshots';

/** Up to this many rows a file is compared when its page is shown; a longer one is taken away and compared by whoever wants to know. */
const COMPARED_ROWS_MAX = 50_000;
const EXAMPLES_MAX = 20;

/** What differs from a file as it was published. */
export type FileComparison = {
  readonly file: SnapshotFile;
  /** The same date, as known now: corrections, and what has become known since. Null where there are too many rows to compare. */
  readonly knownNow: RowDifferences | null;
  /** Today, as known now. */
  readonly today: RowDifferences | null;
};

/** Comparisons that are under way. Each holds two connections, so one at a time leaves the others to whoever else reads. */
let underWay: Promise<unknown> = Promise.resolve();

/** Compares every file of a snapshot with what everyone may read now. */
export async function compareSnapshot(snapshot: Snapshot): Promise<FileComparison[]> {
  const { asAt, knownAt } = snapshot.clock;
  const [then, knownNow, today] = await Promise.all([readAsAnyone({ asAt, knownAt }), readAsAnyone({ asAt, knownAt: null }), readAsAnyone({ asAt: null, knownAt: null })]);
  return remember(JSON.stringify(['snapshot', snapshot.slug, today.revision, today.clock]), () => {
    const turn = underWay.then(async () => {
      const compared: FileComparison[] = [];
      for (const file of snapshot.files) compared.push({ file, knownNow: await compareFile(file, then, knownNow), today: await compareFile(file, then, today) });
      return compared;
    });
    underWay = turn.catch(() => undefined);
    return turn;
  });
}

function readAsAnyone(clock: RequestedClock): Promise<Reading> {
  return openReading(clock, ANYONE);
}

async function compareFile({ table, query, rowCount }: SnapshotFile, then: Reading, now: Reading): Promise<RowDifferences | null> {
  if (rowCount > COMPARED_ROWS_MAX) return null;
  const { key } = TABLE_SOURCES[table];
  const parsed = parseTableParams(TABLE_DEFINITIONS[table], toRawParams(new URLSearchParams(query))).query;
  const rowsAt = async (reading: Reading) => {
    const { query: recognised } = await recogniseTableQuery(reading, table, parsed);
    return streamTableRows(reading, table, { ...recognised, sort: { column: key, descending: false } });
  };
  return compareRows(await rowsAt(then), await rowsAt(now), key, EXAMPLES_MAX);
}
