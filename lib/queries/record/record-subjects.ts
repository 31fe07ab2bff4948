import 'server-only';
import { join, raw, sql, type Sql } from '@/lib/db/sql';

/** The records that claims, events, gates or money of one page may be about. */
export type RecordSubjects = {
  readonly exemplarSlugs?: readonly string[];
  readonly followerReferences?: readonly string[];
  readonly odsCodes?: readonly string[];
  readonly footprintCodes?: readonly string[];
  readonly cohortKeys?: readonly string[];
};

const COLUMNS = {
  exemplarSlugs: 'exemplar_slug',
  followerReferences: 'fast_follower_reference',
  odsCodes: 'ods_code',
  footprintCodes: 'footprint_code',
  cohortKeys: 'cohort_key',
} as const satisfies Record<keyof RecordSubjects, string>;

/** Narrows rows to those about any of the subjects; without subjects, to none. */
export function isAbout(alias: string, subjects: RecordSubjects): Sql {
  const parts = (Object.keys(COLUMNS) as (keyof RecordSubjects)[]).flatMap((name) => {
    const keys = subjects[name] ?? [];
    return keys.length === 0 ? [] : [sql`${raw(`${alias}.${COLUMNS[name]}`)} = ANY(${[...keys]}::text[])`];
  });
  return parts.length === 0 ? sql`FALSE` : sql`(${join(parts, ' OR ')})`;
}
