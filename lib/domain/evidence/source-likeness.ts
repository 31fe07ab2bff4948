/** What two sources are compared by. */
export type SourceIdentity = { readonly publisher: string; readonly title: string; readonly url: string | null };

/** From this share of words in common on, two titles of one publisher are nearly the same. */
const SHARE_IN_COMMON_MIN = 0.6;

/**
 * Whether two sources are likely one: the same address, however it is written, or the same publisher with nearly the same title.
 * "Trusts to buddy up in GDE programme" and "Trusts buddy up in the GDE programme" share 6 of 8 words: likely one.
 */
export function areLikelyOne(a: SourceIdentity, b: SourceIdentity): boolean {
  if (a.url !== null && b.url !== null && plainAddress(a.url) === plainAddress(b.url)) return true;
  const titleWords = wordsOf(a.title);
  const otherWords = wordsOf(b.title);
  const all = new Set([...titleWords, ...otherWords]);
  const shared = [...titleWords].filter((word) => otherWords.has(word)).length;
  return all.size > 0 && isOnePublisher(a.publisher, b.publisher) && shared / all.size >= SHARE_IN_COMMON_MIN;
}

/** One name may be a part of the other: "HSJ" is not "Health Service Journal", but "NHS England" is "NHS England (archived)". */
function isOnePublisher(a: string, b: string): boolean {
  const [short, long] = [[...wordsOf(a)].join(' '), [...wordsOf(b)].join(' ')].sort((x, y) => x.length - y.length);
  return short !== undefined && short !== '' && long?.startsWith(short) === true;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().normalize('NFKD').replace(/[^\p{L}\p{N}\s]/gu, '').split(/\s+/).filter(Boolean));
}

/** An address without what does not tell pages apart: scheme, www, trailing slash, fragment, and what only counts visitors. */
function plainAddress(url: string): string {
  const match = /^https?:\/\/(?:www\.)?([^/?#]+)([^?#]*)(?:\?([^#]*))?/i.exec(url.trim());
  if (match === null) return url.trim().toLowerCase();
  const [, host = '', path = '', query = ''] = match;
  const kept = query.split('&').filter((part) => part !== '' && !/^utm_/i.test(part)).sort().join('&');
  return `${host.toLowerCase()}${path.replace(/\/+$/, '')}${kept === '' ? '' : `?${kept}`}`;
}
