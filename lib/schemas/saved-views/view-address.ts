import { VIEW_PATHS, type ViewPath } from '@/lib/domain/saved-view/view-paths';
import { allValues, toRawParams } from '@/lib/schemas/raw-params';

/** A page of the product and what its address asks of it: `query` without its question mark. */
export type ViewAddress = { readonly path: ViewPath; readonly query: string };

/** The longest address that is kept. */
export const ADDRESS_LENGTH_MAX = 2_000;

/** Where a list begins is no part of a view of it; nor is what a page says once. */
const LEFT_OUT = ['page', 'saved'];

/**
 * Reads an address as one of the product's own lists: `/trusts?region=london&page=3` is `{ path: '/trusts', query: 'region=london' }`. Null for
 * anything else: another site, another page, a name that no parameter has.
 */
export function parseViewAddress(address: string): ViewAddress | null {
  if (address.length > ADDRESS_LENGTH_MAX || !/^\/(?!\/)[^\\\s#]*$/.test(address)) return null;
  const [pathname = '', search = ''] = address.split('?', 2);
  const path = VIEW_PATHS.find((known) => known === pathname);
  if (path === undefined) return null;
  const raw = toRawParams(new URLSearchParams(search));
  const names = Object.keys(raw);
  if (!names.every((name) => /^[a-z]\w{0,40}$/i.test(name))) return null;
  const pairs = names.filter((name) => !LEFT_OUT.includes(name)).flatMap((name) => allValues(raw, name).flatMap((value) => (value === '' ? [] : [[name, value]])));
  return { path, query: new URLSearchParams(pairs).toString() };
}
