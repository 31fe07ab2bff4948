import { formatDate } from '@/lib/format/format-date';
import type { SourceForPrint } from '@/lib/queries/source/list-printed-sources';
import type { PrintedSource } from './lay-out-print';

/** A source as its footnote: "NHS digital revolution, NHS England, 7 September 2016, https://…". */
export function toPrintedSource({ id, title, publisher, publishedOn, precision, url }: SourceForPrint): PrintedSource {
  return { id, text: [title, publisher, publishedOn === null ? 'date not recorded' : formatDate(publishedOn, precision), ...(url === null ? [] : [url])].join(', ') };
}
