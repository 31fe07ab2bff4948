import 'server-only';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { Cohort } from '@/lib/domain/cohort/cohort';
import { listGates, type GateItem } from '@/lib/queries/record/list-gates';
import type { Reading } from '@/lib/queries/reading';

/** What an exemplar waits on, or waited on: itself, its instalments and its cohort; the undecided first. */
export async function listGatesOfExemplar(reading: Reading, slug: string): Promise<GateItem[]> {
  const [exemplar] = await queryRows<{ cohort: Cohort }>(sql`SELECT cohort_key AS cohort FROM exemplar WHERE slug = ${slug}`);
  const gates = await listGates(reading, { exemplarSlugs: [slug], cohortKeys: exemplar === undefined ? [] : [exemplar.cohort] });
  return [...gates.filter(({ decision }) => decision === null), ...gates.filter(({ decision }) => decision !== null)];
}
