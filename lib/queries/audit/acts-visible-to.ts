import { followerIsVisibleTo } from '@/lib/db/as-at/visible-followers';
import { ANYONE } from '@/lib/auth/reader';
import { join, sql, type Sql } from '@/lib/db/sql';
import { londonDateOf } from '@/lib/domain/clock/london-day';
import { PEOPLE_ACTS } from '@/lib/domain/audit/people-acts';
import type { Actor } from '@/lib/domain/people/actor';
import { canReadActsOnPeople, isProgrammeStaff } from '@/lib/domain/policy/people';
import { type AuditFilter, THE_TRACKER } from '@/lib/schemas/audit/audit-query';

/**
 * Narrows acts (alias `a`) to those that a person may see, whichever they look for: acts on people are for administrators; acts about drafts and
 * undecided nominations, and about the maturity of places, for those who run the programme. Others do not learn that they are there.
 * @param now the present instant, ISO
 */
export function actsVisibleTo(actor: Actor, now: string): Sql {
  const conditions = [sql`TRUE`];
  if (!canReadActsOnPeople(actor)) conditions.push(sql`a.type <> ALL(${[...PEOPLE_ACTS]}::text[])`);
  if (!isProgrammeStaff(actor)) {
    conditions.push(sql`NOT EXISTS (
      SELECT 1 FROM jsonb_array_elements_text(coalesce(a.payload -> 'about', '[]')) AS of_act(about)
      JOIN fast_follower ff ON of_act.about = 'fast_follower/' || ff.reference
      WHERE NOT coalesce(${followerIsVisibleTo(ANYONE, { asAt: londonDateOf(now), knownAt: now })}, FALSE))`);
    conditions.push(sql`NOT (a.type <> ALL(${['founding.loaded', 'founding.extended']}::text[]) AND jsonb_exists(coalesce(a.payload -> 'rows', '{}'), 'place_maturity_assessment'))`);
  }
  return join(conditions, ' AND ');
}

/** Narrows acts (alias `a`) to those that somebody looks for. */
export function actsMatching({ person, type, record, from, to }: AuditFilter): Sql {
  const conditions = [sql`TRUE`];
  if (person === THE_TRACKER) conditions.push(sql`a.actor_user_id IS NULL`);
  else if (person !== null) conditions.push(sql`a.actor_user_id = ${person}`);
  if (type !== null) conditions.push(sql`a.type = ${type}`);
  if (record !== null) {
    conditions.push(sql`EXISTS (
      SELECT 1 FROM jsonb_array_elements_text(coalesce(a.payload -> 'about', '[]')) AS of_act(about)
      WHERE lower(of_act.about) = lower(${record}) OR lower(substr(of_act.about, strpos(of_act.about, '/') + 1)) = lower(${record}))`);
  }
  if (from !== null) conditions.push(sql`a.occurred_at >= (${from}::date::timestamp AT TIME ZONE 'Europe/London')`);
  if (to !== null) conditions.push(sql`a.occurred_at < ((${to}::date + 1)::timestamp AT TIME ZONE 'Europe/London')`);
  return join(conditions, ' AND ');
}
