import { formatCount } from '@/lib/format/format-count';
import { formatDate } from '@/lib/format/format-date';
import { formatNumber } from '@/lib/format/format-number';
import type { SourceDetail } from '@/lib/queries/source/get-source';
import { SOURCE_KIND_LABEL } from './source-kind-label';

/** What a source is and how much rests on it: "Trade press report by Digital Health News, November 2016. 92 things in the register rest on it at 30 November 2016." */
export function sourceAnswer({ kind, publisher, publishedOn, publishedPrecision, counts }: SourceDetail, asAt: string): string {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const published = publishedOn === null ? 'its date is not recorded' : formatDate(publishedOn, publishedPrecision ?? 'day');
  const rests =
    total === 0
      ? `Nothing in the register rests on it at ${formatDate(asAt)}.`
      : `${formatCount(total, 'assertion')} of the register ${total === 1 ? 'rests' : 'rest'} on it at ${formatDate(asAt)}${counts.length > 1 ? `, of ${formatNumber(counts.length)} sorts` : ''}.`;
  return `${SOURCE_KIND_LABEL[kind]} by ${publisher}, ${published}. ${rests}`;
}
