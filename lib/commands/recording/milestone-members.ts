import type { CommandScene } from '@/lib/commands/run-command';
import { sql } from '@/lib/db/sql';
import { canRecordMilestone } from '@/lib/domain/policy/recording';

/** Told to whoever may not record a milestone. */
export const MILESTONES_WHO = 'Only a programme officer, or a lead of a trust of this exemplar, records its milestones';

/** The trusts that are part of an exemplar today. */
export async function readMemberTrusts({ tx, today }: CommandScene, slug: string): Promise<string[]> {
  const rows = await tx.rows<{ ods_code: string }>(sql`
    SELECT m.ods_code FROM (
      SELECT DISTINCT ON (e.ods_code) e.ods_code, e.change FROM exemplar_member_event e
      WHERE e.exemplar_slug = ${slug} AND e.ods_code IS NOT NULL AND e.retracted_at IS NULL AND e.effective_on <= ${today}::date
      ORDER BY e.ods_code, e.effective_on DESC, e.confidence DESC, e.recorded_at DESC, e.id COLLATE "C" DESC
    ) m WHERE m.change = 'joined' ORDER BY m.ods_code`);
  return rows.map(({ ods_code: odsCode }) => odsCode);
}

/** Whether the person may record milestones of an exemplar. */
export async function mayRecordMilestone(scene: CommandScene, slug: string): Promise<boolean> {
  return canRecordMilestone(scene.actor, await readMemberTrusts(scene, slug));
}
