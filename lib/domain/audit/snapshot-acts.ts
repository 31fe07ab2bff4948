/** What is done with snapshots: they are published, and nothing else. */
export const SNAPSHOT_ACTS = ['snapshot.published'] as const;

export type SnapshotAct = (typeof SNAPSHOT_ACTS)[number];
