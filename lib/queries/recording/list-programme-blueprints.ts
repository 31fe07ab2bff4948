import 'server-only';
import { remember } from '@/lib/cache';
import { countsAt } from '@/lib/db/as-at/events-at';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { Cohort } from '@/lib/domain/cohort/cohort';
import type { Reading } from '@/lib/queries/reading';
import { BLUEPRINTS_PER_PAGE, type BlueprintParams } from '@/lib/schemas/blueprint-params';
import { pageInReach } from '@/lib/schemas/page-in-reach';
import { blueprintCounts, blueprintUses } from './blueprint-uses';
import type { BlueprintItem } from './list-blueprints';

/** A blueprint with the exemplar that wrote it. */
export type ProgrammeBlueprint = BlueprintItem & { readonly exemplar: { readonly slug: string; readonly name: string }; readonly cohort: Cohort };

/** What the blueprints of some cohorts come to, whether or not reused. */
export type BlueprintFigures = { readonly blueprints: number; readonly exemplars: number; readonly reused: number; readonly followers: number; readonly otherTrusts: number };

export type ProgrammeBlueprints = { readonly figures: BlueprintFigures; readonly total: number; readonly page: number; readonly rows: readonly ProgrammeBlueprint[] };

/** A page of the programme's blueprints at the clock, the most reused first, and what all of them come to. A page past the last is the last. */
export function listProgrammeBlueprints({ revision, clock }: Reading, { cohorts, reused, page: asked }: Pick<BlueprintParams, 'cohorts' | 'reused' | 'page'>): Promise<ProgrammeBlueprints> {
  return remember(JSON.stringify(['programme blueprints', revision, clock, cohorts, reused, asked]), async () => {
    const counted = sql`(
      SELECT b.*, x.name AS exemplar_name, x.cohort_key, coalesce(u.uses, 0) AS times
      FROM blueprint b JOIN exemplar x ON x.slug = b.exemplar_slug
      LEFT JOIN (SELECT e.blueprint_id, count(*)::int AS uses FROM blueprint_reuse e WHERE ${countsAt('e', clock)} GROUP BY e.blueprint_id) u ON u.blueprint_id = b.id
      WHERE ${blueprintCounts(clock)} AND (${cohorts.length === 0} OR x.cohort_key = ANY(${[...cohorts]}::text[]))
    )`;
    const [[figures], [users]] = await Promise.all([
      queryRows<Pick<BlueprintFigures, 'blueprints' | 'exemplars' | 'reused'>>(sql`
        SELECT count(*)::int AS blueprints, count(DISTINCT b.exemplar_slug)::int AS exemplars, (count(*) FILTER (WHERE b.times > 0))::int AS reused FROM ${counted} b`),
      queryRows<Pick<BlueprintFigures, 'followers' | 'otherTrusts'>>(sql`
        SELECT count(DISTINCT e.fast_follower_reference)::int AS followers, count(DISTINCT e.ods_code)::int AS "otherTrusts"
        FROM blueprint_reuse e JOIN ${counted} b ON b.id = e.blueprint_id WHERE ${countsAt('e', clock)}`),
    ]);
    if (figures === undefined || users === undefined) throw new Error('A count gives one row.');
    const total = reused === 'yes' ? figures.reused : reused === 'no' ? figures.blueprints - figures.reused : figures.blueprints;
    const { page } = pageInReach(asked, total, BLUEPRINTS_PER_PAGE);
    const isShown = reused === 'yes' ? sql`b.times > 0` : reused === 'no' ? sql`b.times = 0` : sql`TRUE`;
    const rows = await queryRows<ProgrammeBlueprint>(sql`
      SELECT b.id, b.title, b.published_on::text AS "publishedOn", b.url, json_build_object('slug', b.exemplar_slug, 'name', b.exemplar_name) AS exemplar, b.cohort_key AS cohort, ${blueprintUses(clock)} AS uses
      FROM (SELECT b.* FROM ${counted} b WHERE ${isShown} ORDER BY b.times DESC, b.title COLLATE "C", b.id LIMIT ${BLUEPRINTS_PER_PAGE} OFFSET ${(page - 1) * BLUEPRINTS_PER_PAGE}) b
      ORDER BY b.times DESC, b.title COLLATE "C", b.id`);
    return { figures: { ...figures, ...users }, total, page, rows };
  });
}
