/** What is said of one system that a follower is to run: it runs it, runs what does the same, runs something else, does not need it, or nobody can tell. */
export const REPLICATION_VERDICTS = ['match', 'equivalent', 'different', 'not_applicable', 'unknown'] as const;

export type ReplicationVerdict = (typeof REPLICATION_VERDICTS)[number];

/** The systems fixed at nomination, counted by what is said of them. */
export type ReplicationCounts = {
  /** Run by the follower: the same or an equivalent. */
  readonly run: number;
  /** Of which nothing is known: said to be unknown, or nothing said. */
  readonly unknown: number;
  readonly different: number;
  readonly notApplicable: number;
};

/** The least and the most of the systems that the follower may run, as shares of 0 to 1. */
export type ReplicationInterval = { readonly low: number; readonly high: number };

/** Whether the share that a follower is to run is reached: certainly, certainly not, or as what is unknown turns out. */
export const REPLICATION_STANDINGS = ['met', 'not_met', 'cannot_be_known'] as const;

export type ReplicationStanding = (typeof REPLICATION_STANDINGS)[number];

/** Counts what is said of each system; null: nothing is said of it. */
export function countVerdicts(verdicts: readonly (ReplicationVerdict | null)[]): ReplicationCounts {
  const count = (...wanted: readonly (ReplicationVerdict | null)[]) => verdicts.filter((verdict) => wanted.includes(verdict)).length;
  return { run: count('match', 'equivalent'), unknown: count('unknown', null), different: count('different'), notApplicable: count('not_applicable') };
}

/** How many systems the share is of: those fixed at nomination, less those that do not apply. */
export function replicationDenominator({ run, unknown, different }: ReplicationCounts): number {
  return run + unknown + different;
}

/**
 * The interval in which the share of its exemplar's systems lies that a follower runs. A system of which nothing is known may be run or not, so it widens the interval;
 * whichever way the unknown turn out, and were they found not to apply, the share lies within it. Null where nothing was fixed, or nothing of it applies.
 *
 * Worked example: of twelve fixed, seven run, two unknown, two different and one that does not apply: 7 of 11 to 9 of 11, 0.6364 to 0.8182.
 */
export function replicationInterval(counts: ReplicationCounts): ReplicationInterval | null {
  const denominator = replicationDenominator(counts);
  return denominator === 0 ? null : { low: counts.run / denominator, high: (counts.run + counts.unknown) / denominator };
}

/** Whether a share of 0 to 1 is reached by a follower whose replication lies in an interval. Exactly the share is enough. */
export function replicationStanding({ low, high }: ReplicationInterval, target: number): ReplicationStanding {
  if (low >= target) return 'met';
  return high < target ? 'not_met' : 'cannot_be_known';
}
