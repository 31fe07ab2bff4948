import 'server-only';
import { remember } from '@/lib/cache';
import { countsAt, strongestFirst } from '@/lib/db/as-at/events-at';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { MaturityMeasure } from '@/lib/domain/maturity/maturity-measure';
import type { MaturityRound } from '@/lib/domain/maturity/maturity-round';
import type { Reading } from '@/lib/queries/reading';

/** What is public of one measure in a round: of how many trusts in figures, of how many only in words, and the mean of the figures as decimal text (null: there is none). */
export type PublishedMeasure = { readonly measure: MaturityMeasure; readonly inFigures: number; readonly inWords: number; readonly mean: string | null };

export type PublishedRound = MaturityRound & { readonly measures: readonly PublishedMeasure[] };

/** The rounds of assessment of which a trust's figure was public at the clock, in their order of time. Of figures that compete, the one that the rule picks counts. */
export function readMaturityRounds({ revision, clock }: Reading): Promise<PublishedRound[]> {
  return remember(JSON.stringify(['maturity rounds', revision, clock]), () =>
    queryRows<PublishedRound>(sql`
      WITH figure AS (
        SELECT DISTINCT ON (e.round, e.measure, e.ods_code) e.round, e.measure, e.ods_code, e.value, e.effective_on
        FROM maturity_assessment e
        WHERE ${countsAt('e', clock)}
        ORDER BY e.round, e.measure, e.ods_code, ${strongestFirst('e')}
      ),
      measured AS (
        SELECT round, measure, count(value)::int AS figures, (count(*) - count(value))::int AS words, trim_scale(avg(value))::text AS mean FROM figure GROUP BY round, measure
      ),
      rounds AS (SELECT round, min(effective_on) AS began, count(DISTINCT ods_code)::int AS trusts FROM figure GROUP BY round)
      SELECT r.round, r.trusts, (
        SELECT json_agg(json_build_object('measure', m.measure, 'inFigures', m.figures, 'inWords', m.words, 'mean', m.mean) ORDER BY m.measure) FROM measured m WHERE m.round = r.round
      ) AS measures
      FROM rounds r
      ORDER BY r.began, r.round COLLATE "C"`),
  );
}
