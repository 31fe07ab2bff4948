import type { Clock } from '@/lib/domain/clock/clock';
import { formatCount } from '@/lib/format/format-count';
import { formatDate } from '@/lib/format/format-date';
import { formatInstant } from '@/lib/format/format-instant';
import { formatInstantDay } from '@/lib/format/format-instant-day';
import type { RowDifferences } from '@/lib/queries/snapshot/compare-rows';
import type { Snapshot } from '@/lib/queries/snapshot/list-snapshots';

/** "as at 30 June 2018, as known on 22 November 2026, 3:05am". */
export function clockText({ asAt, knownAt }: Clock): string {
  return `as at ${formatDate(asAt)}, as known at ${formatInstant(knownAt)}`;
}

/** How a snapshot is cited: who, what, of which clock, when, where, and how to tell that it is the same. */
export function citationOf({ title, clock, publishedAt, slug, sha256 }: Snapshot, origin: string): string {
  return `Global Digital Exemplar programme tracker. ${title} (${clockText(clock)}). Snapshot published ${formatInstantDay(publishedAt)}. ${origin}/snapshots/${slug}. SHA-256 ${sha256}.`;
}

/** "2 rows changed, 1 row added": what differs, in one phrase; null where nothing does. */
export function differenceText({ added, gone, changed }: Pick<RowDifferences, 'added' | 'gone' | 'changed'>): string | null {
  const parts = [
    ...(changed === 0 ? [] : [`${formatCount(changed, 'row')} changed`]),
    ...(added === 0 ? [] : [`${formatCount(added, 'row')} added`]),
    ...(gone === 0 ? [] : [`${formatCount(gone, 'row')} gone`]),
  ];
  return parts.length === 0 ? null : parts.join(', ');
}

/** Whether a snapshot still says what is known, in one sentence, by what differs in each of its files; null where a file is too long to be compared. */
export function standingText(differences: readonly (Pick<RowDifferences, 'added' | 'gone' | 'changed'> | null)[], asAt: string): string {
  const known = differences.flatMap((difference) => difference ?? []);
  const sum = (name: 'added' | 'gone' | 'changed') => known.reduce((total, difference) => total + difference[name], 0);
  const text = differenceText({ added: sum('added'), gone: sum('gone'), changed: sum('changed') });
  if (text !== null) return `More is known about ${formatDate(asAt)} since this was published: ${text}.`;
  return known.length < differences.length ? `What was compared is still what is known about ${formatDate(asAt)}; some files are too long to be compared here.` : `This is still what is known about ${formatDate(asAt)}.`;
}
