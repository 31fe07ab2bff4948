import 'server-only';
import { remember } from '@/lib/cache';
import { replicationAt } from '@/lib/db/as-at/replication-at';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import { type Cohort, COHORTS } from '@/lib/domain/cohort/cohort';
import type { ReplicationCounts } from '@/lib/domain/fast-follower/replication';
import type { Reading } from '@/lib/queries/reading';
import type { TablePage } from '@/lib/queries/tables/read-table';
import { summariseTable } from '@/lib/queries/tables/summarise-table';
import { listReplicationTargets, type ReplicationTarget } from './list-replication-targets';

/** What is known of the replication of the pairings on a page, and over all the pages. */
export type ReplicationReading = {
  /** By the reference of the pairing, of those on the page for which systems were fixed. */
  readonly counts: Readonly<Record<string, ReplicationCounts>>;
  /** Pairings of every page that have one interval, of one cohort; `low` and `high` of 0 to 1, null where there is no share to give. */
  readonly groups: readonly { readonly cohort: Cohort; readonly low: number | null; readonly high: number | null; readonly pairings: number }[];
  readonly targets: readonly ReplicationTarget[];
};

/** Reads the replication of the pairings that a page of their table shows. */
export async function readReplication(reading: Reading, { query, rows }: Pick<TablePage, 'query' | 'rows'>): Promise<ReplicationReading> {
  const references = rows.map(({ reference }) => String(reference));
  const [counts, groups, targets] = await Promise.all([
    countSystems(reading, references),
    summariseTable<{ cohort: Cohort; low: string | null; high: string | null; pairings: number }>(
      reading,
      'fast-followers',
      query,
      sql`r.cohort, r.replication_low::text AS low, r.replication_high::text AS high, count(*)::int AS pairings`,
      sql`r.cohort, r.replication_low, r.replication_high`,
    ),
    listReplicationTargets(reading, COHORTS),
  ]);
  return { counts, groups: groups.map(({ low, high, ...group }) => ({ ...group, low: low === null ? null : Number(low), high: high === null ? null : Number(high) })), targets };
}

function countSystems({ clock, revision }: Reading, references: readonly string[]): Promise<Readonly<Record<string, ReplicationCounts>>> {
  return remember(JSON.stringify(['replication', revision, clock, references]), async () => {
    const rows = await queryRows<ReplicationCounts & { reference: string }>(sql`
      SELECT r.fast_follower_reference AS reference, r.run, r.unknown, r.different, r.not_applicable AS "notApplicable"
      FROM ${replicationAt(clock, sql`i.fast_follower_reference = ANY(${[...references]}::text[])`)} r`);
    return Object.fromEntries(rows.map(({ reference, ...counts }) => [reference, counts]));
  });
}
