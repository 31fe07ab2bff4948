/** The media types of a table, the one that is given when none is asked for first. */
export const TABLE_MEDIA_TYPES = ['application/json', 'text/csv', 'application/x-ndjson'] as const;

export type TableMediaType = (typeof TABLE_MEDIA_TYPES)[number];

/** As the `Content-Type` header says it. */
export const CONTENT_TYPES: Readonly<Record<TableMediaType, string>> = {
  'application/json': 'application/json; charset=utf-8',
  'text/csv': 'text/csv; charset=utf-8; header=present',
  'application/x-ndjson': 'application/x-ndjson; charset=utf-8',
};

/** Ranges of an `Accept` header that are read; more are not told apart by anybody. */
const RANGES_MAX = 50;

type Range = { readonly type: string; readonly subtype: string; readonly quality: number };

/**
 * The media type of an answer, by the `Accept` header (RFC 9110, section 12.5.1): of those that the caller takes, the one they weigh
 * highest, and of equals the first of ours. The most specific range that fits a type says its weight. Null when they take none.
 */
export function negotiateMediaType(accept: string | null): TableMediaType | null {
  if (accept === null || accept.trim() === '') return TABLE_MEDIA_TYPES[0];
  const ranges = accept.split(',').slice(0, RANGES_MAX).flatMap(parseRange);
  const weighed = TABLE_MEDIA_TYPES.map((mediaType) => ({ mediaType, quality: qualityOf(mediaType, ranges) }));
  const best = weighed.reduce((chosen, candidate) => (candidate.quality > chosen.quality ? candidate : chosen));
  return best.quality > 0 ? best.mediaType : null;
}

function qualityOf(mediaType: TableMediaType, ranges: readonly Range[]): number {
  const [type, subtype] = mediaType.split('/');
  const fits = ranges.filter((range) => (range.type === type || range.type === '*') && (range.subtype === subtype || range.subtype === '*'));
  const precision = ({ type: of, subtype: its }: Range) => Number(of !== '*') + Number(its !== '*');
  const mostPrecise = Math.max(...fits.map(precision));
  return Math.max(0, ...fits.filter((range) => precision(range) === mostPrecise).map(({ quality }) => quality));
}

function parseRange(text: string): Range[] {
  const [range = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const [type = '', subtype = ''] = range.split('/');
  if (type === '' || subtype === '') return [];
  const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  const quality = weight === undefined ? 1 : Number(weight);
  return [{ type, subtype, quality: quality >= 0 && quality <= 1 ? quality : 0 }];
}
