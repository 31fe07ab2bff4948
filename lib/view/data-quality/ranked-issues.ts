import { formatPounds } from '@/lib/format/format-pounds';

/** Something wrong with the data, wherever on the page it is told. */
export type Issue = {
  readonly key: string;
  readonly kind: string;
  readonly title: string;
  /** Anchor of the section that tells it. */
  readonly href: string;
  readonly count: number;
  /** In words: "4 of 18", "6 figures". */
  readonly countText: string;
  readonly stakePence: bigint | null;
};

/** Most money at stake first; what no money hangs on comes after, by count; then by title, so that the order is the same every time. */
export function rankIssues(issues: readonly Issue[]): Issue[] {
  return issues.toSorted((a, b) => compare(b.stakePence ?? -1n, a.stakePence ?? -1n) || b.count - a.count || compare(a.title, b.title));
}

/** Money at stake in words: "£115 million", or that none hangs on it. */
export function stakeText(pence: bigint | null): string {
  return pence === null ? 'not counted in money' : formatPounds(pence);
}

function compare<Value extends bigint | string>(a: Value, b: Value): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
