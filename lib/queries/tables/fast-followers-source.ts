import 'server-only';
import { currentStatuses, latestEvents } from '@/lib/db/as-at/latest-event';
import { patientRecordsAt, registerNamesAt, stpMembershipsAt } from '@/lib/db/as-at/register-at';
import { replicationAt } from '@/lib/db/as-at/replication-at';
import { followerIsVisibleTo } from '@/lib/db/as-at/visible-followers';
import { sql } from '@/lib/db/sql';
import { FAST_FOLLOWERS_TABLE } from '@/lib/schemas/tables/fast-followers-table';
import type { TableSource } from './table-source';

export const FAST_FOLLOWERS_SOURCE: TableSource = {
  key: FAST_FOLLOWERS_TABLE.key,
  searchColumn: 'search_text',
  facets: {
    cohort: { column: 'cohort', shape: 'one' },
    status: { column: 'status', shape: 'one' },
    region: { column: 'region_slug', shape: 'one' },
    confidence: { column: 'status_confidence', shape: 'one' },
    supplier: { column: 'supplier_slug', shape: 'one' },
    footprint: { column: 'footprint_code', shape: 'one' },
  },
  relation: ({ clock, reader }, keys) => {
    const ofFollowers = keys && sql`e.fast_follower_reference IN ${keys}`;
    const ofTheirTrusts = sql`e.ods_code IN (SELECT ever.ods_code FROM fast_follower_trust_event ever WHERE ${keys === undefined ? sql`TRUE` : sql`ever.fast_follower_reference IN ${keys}`})`;
    return sql`(
    SELECT
      ff.reference, t.ods_code AS trust_ods_code, coalesce(renamed.name, t.name) AS trust_name,
      x.slug AS exemplar_slug, x.name AS exemplar_name, x.cohort_key AS cohort,
      s.status::text AS status, s.effective_on AS status_effective_on, s.effective_precision::text AS status_precision,
      s.confidence::text AS status_confidence, s.source_id AS status_source_id,
      replication.low AS replication_low, replication.high AS replication_high,
      t.region_slug, e.supplier_slug, stp.footprint_code,
      concat_ws(' ', ff.reference, t.ods_code, renamed.name, t.name, x.name) AS search_text
    FROM fast_follower ff
    JOIN exemplar x ON x.slug = ff.exemplar_slug
    JOIN ${currentStatuses('fast_follower_status_event', 'fast_follower_reference', clock, ofFollowers)} s ON s.fast_follower_reference = ff.reference
    LEFT JOIN ${latestEvents('fast_follower_trust_event', ['fast_follower_reference'], clock, ofFollowers)} i ON i.fast_follower_reference = ff.reference
    LEFT JOIN trust t ON t.ods_code = i.ods_code
    LEFT JOIN ${registerNamesAt(clock, ofTheirTrusts)} renamed ON renamed.ods_code = t.ods_code
    LEFT JOIN ${stpMembershipsAt(clock, ofTheirTrusts)} stp ON stp.ods_code = t.ods_code
    LEFT JOIN ${patientRecordsAt(clock, ofTheirTrusts)} e ON e.ods_code = t.ods_code AND e.status <> 'retired'
    LEFT JOIN ${replicationAt(clock, keys && sql`i.fast_follower_reference IN ${keys}`)} replication ON replication.fast_follower_reference = ff.reference
    WHERE ${followerIsVisibleTo(reader, clock)}
  )`;
  },
};
