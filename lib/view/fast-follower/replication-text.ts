import { formatPercent } from '@/lib/format/format-percent';

/** The interval in which a follower's replication lies, shares of 0 to 1: "64% to 82%", "80%"; null when no systems were fixed. */
export function replicationText(low: number | null, high: number | null): string | null {
  if (low === null || high === null) return null;
  return low === high ? formatPercent(low) : `${formatPercent(low)} to ${formatPercent(high)}`;
}
