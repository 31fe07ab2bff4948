import 'server-only';
import { remember } from '@/lib/cache';
import { countsAt, strongestFirst } from '@/lib/db/as-at/events-at';
import { evidenceOf } from '@/lib/db/as-at/evidence-of';
import { programmePartsAt } from '@/lib/db/as-at/programme-parts-at';
import { trustNameAt } from '@/lib/db/as-at/trust-at';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { Evidence } from '@/lib/domain/evidence/evidence';
import type { MaturityMeasure } from '@/lib/domain/maturity/maturity-measure';
import type { ProgrammePart } from '@/lib/domain/programme/programme-part';
import type { Reading } from '@/lib/queries/reading';

/** A published figure of a trust: of several that compete, the one that the rule picks. */
export type PublishedFigure = {
  readonly id: string;
  readonly odsCode: string;
  readonly trustName: string;
  readonly part: ProgrammePart;
  readonly measure: MaturityMeasure;
  /** A decimal number as text: a score of 0 to 100, or a rank. Null: published in words only. */
  readonly value: string | null;
  readonly valueText: string | null;
  readonly evidence: Evidence;
};

/** As many trusts as a page of figures is of. */
export const TRUSTS_A_PAGE = 40;

/** The published figures of one round, of a page of its trusts in the order of their names. Pages count from 1. */
export function listPublishedFigures({ revision, clock, reader }: Reading, round: string, page: number): Promise<PublishedFigure[]> {
  return remember(JSON.stringify(['maturity figures', revision, clock, reader, round, page]), () =>
    queryRows<PublishedFigure>(sql`
      WITH figure AS (
        SELECT DISTINCT ON (e.ods_code, e.measure) e.*
        FROM maturity_assessment e
        WHERE ${countsAt('e', clock)} AND e.round = ${round}
        ORDER BY e.ods_code, e.measure, ${strongestFirst('e')}
      ),
      shown AS (
        SELECT t.ods_code, ${trustNameAt('t', clock)} AS name
        FROM trust t
        WHERE t.ods_code IN (SELECT f.ods_code FROM figure f)
        ORDER BY name COLLATE "C", t.ods_code COLLATE "C"
        LIMIT ${TRUSTS_A_PAGE} OFFSET ${(page - 1) * TRUSTS_A_PAGE}
      )
      SELECT m.id, m.ods_code AS "odsCode", shown.name AS "trustName", coalesce(p.part, 'none') AS part, m.measure::text AS measure,
        trim_scale(m.value)::text AS value, m.value_text AS "valueText", ${evidenceOf('maturity_assessment', 'm', clock)} AS evidence
      FROM figure m
      JOIN shown ON shown.ods_code = m.ods_code
      LEFT JOIN ${programmePartsAt(clock, reader)} p ON p.ods_code = m.ods_code
      ORDER BY m.measure, m.value DESC NULLS LAST, shown.name COLLATE "C", m.ods_code COLLATE "C"`),
  );
}
