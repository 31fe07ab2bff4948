import type { CommandScene } from '@/lib/commands/run-command';
import type { Award } from '@/lib/domain/funding/award';
import { canRecordMilestone } from '@/lib/domain/policy/recording';
import { readAwardTrusts } from '@/lib/commands/award';

/** Told to whoever may not record a milestone. */
export const MILESTONES_WHO: Readonly<Record<Award['table'], string>> = {
  exemplar: 'Only a programme officer, or a lead of a trust of this exemplar, records its milestones',
  fast_follower: 'Only a programme officer, or a lead of the trust that follows, records its milestones',
};

/** Whether the person may record milestones of an award. */
export async function mayRecordMilestone(scene: CommandScene, award: Award): Promise<boolean> {
  return canRecordMilestone(scene.actor, await readAwardTrusts(scene, award));
}
