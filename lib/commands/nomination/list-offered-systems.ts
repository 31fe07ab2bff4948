import 'server-only';
import type { CommandScene } from '@/lib/commands/run-command';
import { offeredSystemsAt, type OfferedSystemRow } from '@/lib/db/as-at/offered-systems-at';
import { clockOf, type LoadedNomination } from './load-nomination';

/** The systems recorded of the exemplar's trusts, which a follower may replicate. */
export async function listOfferedSystems(scene: CommandScene, { members }: LoadedNomination): Promise<OfferedSystemRow[]> {
  return scene.tx.rows<OfferedSystemRow>(offeredSystemsAt(members.map(({ odsCode }) => odsCode), clockOf(scene)));
}
