import 'server-only';
import { toReader } from '@/lib/auth/to-reader';
import type { CommandScene } from '@/lib/commands/run-command';
import { candidatesAt, type CandidateRow } from '@/lib/db/as-at/candidates-at';
import { sql } from '@/lib/db/sql';
import { checkPair } from '@/lib/domain/fast-follower/check-pair';
import { toPairFacts } from '@/lib/domain/fast-follower/to-pair-facts';
import { clockOf, type LoadedNomination } from './load-nomination';

/** The trust of a code as it stands now, and what keeps it from being nominated here, in words; null where there is no such trust. */
export async function findCandidate(scene: CommandScene, nomination: LoadedNomination, odsCode: string): Promise<{ trust: CandidateRow; problem: string | null } | null> {
  const [trust] = await scene.tx.rows<CandidateRow>(candidatesAt(sql`t.ods_code = ${odsCode}`, clockOf(scene), toReader(scene.actor)));
  if (trust === undefined) return null;
  return { trust, problem: checkPair(toPairFacts(nomination.exemplar, trust, nomination.reference), scene.today)?.message ?? null };
}
