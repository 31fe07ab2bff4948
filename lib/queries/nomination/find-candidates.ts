import 'server-only';
import { candidatesAt, type CandidateRow } from '@/lib/db/as-at/candidates-at';
import { queryRows } from '@/lib/db/query-rows';
import { raw, sql, type Sql } from '@/lib/db/sql';
import { checkPair } from '@/lib/domain/fast-follower/check-pair';
import { toPairFacts } from '@/lib/domain/fast-follower/to-pair-facts';
import type { Reading } from '@/lib/queries/reading';
import type { NominationDetail } from './get-nomination';

/** A trust that was found, with what it is to the programme, and what keeps it from being nominated here, in words. */
export type Candidate = CandidateRow & { readonly problem: string | null };

/** How many are shown of what a search finds. */
export const CANDIDATES_SHOWN_MAX = 20;

/** Trusts by name, former or other name, or ODS code, the first twenty by name; one that was nominated already is the only one there is. */
export async function findCandidates(reading: Reading, nomination: NominationDetail, search: string): Promise<Candidate[]> {
  const like = `%${search.replaceAll(/[\\%_]/g, '\\$&')}%`;
  const found = await read(
    reading,
    nomination,
    sql`(t.ods_code = ${search.toUpperCase()} OR t.name ILIKE ${like} OR EXISTS (SELECT 1 FROM trust_alias a WHERE a.ods_code = t.ods_code AND a.name ILIKE ${like} AND a.retracted_at IS NULL))`,
    CANDIDATES_SHOWN_MAX + 1,
  );
  return found;
}

/** One trust as a candidate; null where there is none of that code. */
export async function getCandidate(reading: Reading, nomination: NominationDetail, odsCode: string): Promise<Candidate | null> {
  const [found = null] = await read(reading, nomination, sql`t.ods_code = ${odsCode}`, 1);
  return found;
}

async function read({ clock, reader }: Reading, { exemplar, reference }: NominationDetail, where: Sql, limit: number): Promise<Candidate[]> {
  const rows = await queryRows<CandidateRow>(sql`${candidatesAt(where, clock, reader)} LIMIT ${raw(String(limit))}`);
  return rows.map((row) => ({ ...row, problem: checkPair(toPairFacts(exemplar, row, reference), clock.asAt)?.message ?? null }));
}
