import 'server-only';
import { remember } from '@/lib/cache';
import { countsAt } from '@/lib/db/as-at/events-at';
import { nominationsAt, type NominationRow } from '@/lib/db/as-at/nomination-at';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { GateOwner } from '@/lib/domain/exemplar/gate';
import type { NominationStanding } from '@/lib/domain/fast-follower/nomination';
import { toStanding } from '@/lib/domain/fast-follower/to-standing';
import type { Reading } from '@/lib/queries/reading';

/** A condition of an approval that is not recorded as met, and falls due. */
export type DueCondition = {
  readonly id: string;
  readonly statement: string;
  readonly owner: GateOwner;
  readonly dueOn: string;
  readonly pairing: NominationRow & { readonly standing: NominationStanding };
};

/** Conditions overdue, or due within so many days, of pairings that the reader may see: until an approval without conditions, or the end of the pairing. */
export function listDueConditions({ revision, clock, reader }: Reading, days: number): Promise<DueCondition[]> {
  return remember(JSON.stringify(['due conditions', revision, clock, reader, days]), async () => {
    const conditions = await queryRows<Omit<DueCondition, 'pairing'> & { reference: string }>(sql`
      SELECT e.id, e.statement, e.owner::text AS owner, e.due_on AS "dueOn", e.fast_follower_reference AS reference
      FROM nomination_condition e
      WHERE ${countsAt('e', clock)} AND e.due_on <= ${clock.asAt}::date + ${days}::int
        AND NOT EXISTS (
          SELECT 1 FROM fast_follower_status_event met
          WHERE met.fast_follower_reference = e.fast_follower_reference AND met.status = 'approved' AND met.recorded_at > e.recorded_at AND ${countsAt('met', clock)})
      ORDER BY e.due_on, e.id`);
    const references = [...new Set(conditions.map(({ reference }) => reference))];
    if (references.length === 0) return [];
    const inForce = sql`ff.reference = ANY(${references}::text[]) AND s.status IN ('approved_with_conditions', 'agreement_signed', 'delivering')`;
    const pairings = new Map((await queryRows<NominationRow>(nominationsAt(inForce, clock, reader))).map((row) => [row.reference, { ...row, standing: toStanding(row) }]));
    return conditions.flatMap(({ reference, ...condition }) => {
      const pairing = pairings.get(reference);
      return pairing === undefined ? [] : [{ ...condition, pairing }];
    });
  });
}
