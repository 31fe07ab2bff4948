import { formatDate } from '@/lib/format/format-date';
import type { SourceChoice } from '@/lib/queries/recording/find-sources';
import { SOURCE_KIND_LABEL } from '@/lib/view/source/source-kind-label';

/** What tells a source from others like it: "NHS England, 7 September 2016, official publication". */
export function sourceLine({ publisher, publishedOn, publishedPrecision, kind }: Pick<SourceChoice, 'publisher' | 'publishedOn' | 'publishedPrecision' | 'kind'>): string {
  const published = publishedOn === null ? 'date not recorded' : formatDate(publishedOn, publishedPrecision ?? 'day');
  return [publisher, published, SOURCE_KIND_LABEL[kind].toLowerCase()].join(', ');
}
