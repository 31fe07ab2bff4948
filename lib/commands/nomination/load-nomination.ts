import 'server-only';
import { toReader } from '@/lib/auth/to-reader';
import type { CommandScene } from '@/lib/commands/run-command';
import { nominationAt, type NominationRow } from '@/lib/db/as-at/nomination-at';
import type { Clock } from '@/lib/domain/clock/clock';
import type { NominationStanding } from '@/lib/domain/fast-follower/nomination';
import { toStanding } from '@/lib/domain/fast-follower/to-standing';

/** The clock of a command: today, and all that is known. */
export function clockOf({ today, now }: Pick<CommandScene, 'today' | 'now'>): Clock {
  return { asAt: today, knownAt: now };
}

/** A nomination as it stands within a command, for the rules too. */
export type LoadedNomination = NominationRow & { readonly standing: NominationStanding };

/** The nomination of a reference, read again; null where none is there that the actor may see. */
export async function loadNomination(scene: CommandScene, reference: string): Promise<LoadedNomination | null> {
  const [row] = await scene.tx.rows<NominationRow>(nominationAt(reference, clockOf(scene), toReader(scene.actor)));
  return row === undefined ? null : { ...row, standing: toStanding(row) };
}
