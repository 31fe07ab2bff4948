import 'server-only';
import { queryRows } from '@/lib/db/query-rows';
import { sql, type Sql } from '@/lib/db/sql';
import type { Clock } from '@/lib/domain/clock/clock';
import { TABLE_NAMES, type TableName } from '@/lib/schemas/tables/table-definition';

/** A table of a snapshot: its search, filters and order as an address has them, and the checksum of its rows. */
export type SnapshotFile = { readonly table: TableName; readonly query: string; readonly rowCount: number; readonly sha256: string };

export type Snapshot = {
  readonly slug: string;
  readonly title: string;
  readonly note: string | null;
  readonly clock: Clock;
  readonly sha256: string;
  readonly publishedAt: string;
  readonly files: readonly SnapshotFile[];
};

type Row = { slug: string; title: string; note: string | null; as_at: string; known_at: string; sha256: string; published_at: string; name: string; query: string; row_count: number; file_sha256: string };

/** Every snapshot, the latest first. They are for everyone; who published one is in the audit record. */
export function listSnapshots(): Promise<Snapshot[]> {
  return readSnapshots(sql`TRUE`);
}

/** A snapshot by its slug; null when there is none. */
export async function getSnapshot(slug: string): Promise<Snapshot | null> {
  const [snapshot] = await readSnapshots(sql`s.slug = ${slug}`);
  return snapshot ?? null;
}

async function readSnapshots(where: Sql): Promise<Snapshot[]> {
  const rows = await queryRows<Row>(sql`
    SELECT s.slug, s.title, s.note, s.as_at, s.known_at, s.sha256, s.published_at, f.name, f.query, f.row_count, f.sha256 AS file_sha256
    FROM snapshot s JOIN snapshot_file f ON f.snapshot_slug = s.slug WHERE ${where} ORDER BY s.published_at DESC, s.slug, f.position`);
  const snapshots = new Map<string, Snapshot & { files: SnapshotFile[] }>();
  for (const row of rows) {
    const snapshot = snapshots.get(row.slug) ?? { slug: row.slug, title: row.title, note: row.note, clock: { asAt: row.as_at, knownAt: row.known_at }, sha256: row.sha256, publishedAt: row.published_at, files: [] };
    snapshots.set(row.slug, snapshot);
    const table = TABLE_NAMES.find((name) => name === row.name);
    if (table === undefined) throw new Error(`The snapshot ${row.slug} has a file of ${row.name}, which is no table.`);
    snapshot.files.push({ table, query: row.query, rowCount: row.row_count, sha256: row.file_sha256 });
  }
  return [...snapshots.values()];
}
