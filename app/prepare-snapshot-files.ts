import { ANYONE } from '@/lib/auth/reader';
import type { NewSnapshotFile } from '@/lib/commands/snapshots/publish-snapshot';
import type { Clock } from '@/lib/domain/clock/clock';
import { checkRows } from '@/lib/exports/table-export';
import { openReading } from '@/lib/queries/reading';
import { copyTableRows, recogniseTableQuery } from '@/lib/queries/tables/read-table';
import { toRawParams } from '@/lib/schemas/raw-params';
import type { SnapshotDraft } from '@/lib/schemas/snapshots/snapshot-forms';
import { tableSearchParams } from '@/lib/schemas/table-search-params';
import { parseTableParams, PER_PAGE_DEFAULT } from '@/lib/schemas/table-query';
import type { TableName } from '@/lib/schemas/tables/table-definition';
import { TABLE_DEFINITIONS } from '@/lib/schemas/tables/table-definitions';

/** What a snapshot is to hold: tables under their search, as everyone may read them at the clock, counted and with their checksums. */
export async function prepareSnapshotFiles({ table, query, with: others, asAt, knownAt }: SnapshotDraft): Promise<{ clock: Clock; files: (NewSnapshotFile & { name: TableName })[] }> {
  const { clock } = await openReading({ asAt, knownAt }, ANYONE);
  const asked = [...(table === null ? [] : [{ name: table, search: query }]), ...others.filter((name) => name !== table).map((name) => ({ name, search: '' }))];
  const files: (NewSnapshotFile & { name: TableName })[] = [];
  for (const { name, search } of asked) files.push(await prepareFile(name, search, clock));
  return { clock, files };
}

async function prepareFile(name: TableName, search: string, clock: Clock): Promise<NewSnapshotFile & { name: TableName }> {
  const definition = TABLE_DEFINITIONS[name];
  const reading = await openReading(clock, ANYONE);
  const { query } = await recogniseTableQuery(reading, name, parseTableParams(definition, toRawParams(new URLSearchParams(search))).query);
  const checked = await checkRows(await copyTableRows(reading, name, query));
  const params = tableSearchParams(definition, { ...query, page: 1, perPage: PER_PAGE_DEFAULT }, { asAt: null, knownAt: null });
  return { name, query: params.toString(), ...checked };
}
