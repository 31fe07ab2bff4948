import { formatCount } from '@/lib/format/format-count';
import { formatList } from '@/lib/format/format-list';
import type { Work } from '@/lib/queries/work/list-work';

/** How much waits, by kind: "2 nominations and 1 condition wait on you." */
export function workAnswer({ nominations, conditions, gates, stale, toAnswer, gatesDue }: Work): string {
  const parts = [
    { n: nominations.length, noun: 'nomination' },
    { n: conditions.length, noun: 'condition' },
    { n: gates.length, noun: 'approval' },
    { n: toAnswer.length, noun: 'claim or write-off', plural: 'claims and write-offs' },
    { n: gatesDue.length, noun: 'gate of a tranche', plural: 'gates of tranches' },
    { n: stale.length, noun: 'record gone quiet', plural: 'records gone quiet' },
  ].filter(({ n }) => n > 0);
  if (parts.length === 0) return 'Nothing waits on you today.';
  const total = parts.reduce((sum, { n }) => sum + n, 0);
  return `${formatList(parts.map(({ n, noun, plural }) => (plural === undefined ? formatCount(n, noun) : n === 1 ? `1 ${noun}` : `${n} ${plural}`)))} ${total === 1 ? 'waits' : 'wait'} on you.`;
}
