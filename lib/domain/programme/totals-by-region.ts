import { sumCounts } from './sum-counts';

/** Things counted in a region; `null` where their region is not recorded. */
export type RegionCount = { readonly regionSlug: string | null; readonly count: number };

export type RegionTotal = { readonly regionSlug: string | null; readonly count: number };

/**
 * Totals of every region asked for, in that order, and last the unmapped bucket (`null`), which is there even when it is empty.
 * A count of a region that is not among them falls into the bucket, so the totals always add up to the whole.
 *
 * Worked example: North 9, a region nobody asked for 1 and not recorded 1 give, for `['north', 'south']`, North 9, South 0 and unmapped 2.
 */
export function totalsByRegion(regionSlugs: readonly string[], counts: readonly RegionCount[]): RegionTotal[] {
  const known = new Set<string | null>(regionSlugs);
  const mapped = regionSlugs.map((regionSlug) => ({ regionSlug, count: sumCounts(counts.filter((row) => row.regionSlug === regionSlug)) }));
  return [...mapped, { regionSlug: null, count: sumCounts(counts.filter((row) => row.regionSlug === null || !known.has(row.regionSlug))) }];
}
