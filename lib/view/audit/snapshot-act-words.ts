import type { SnapshotAct } from '@/lib/domain/audit/snapshot-acts';
import { type ActWords, wordOf } from './act-words';

/** What was done with snapshots, in words that follow the name of who did it. */
export const SNAPSHOT_ACT_WORDS: Readonly<Record<SnapshotAct, ActWords>> = {
  'snapshot.published': (details) => `published the snapshot “${wordOf(details, 'title')}”`,
};
