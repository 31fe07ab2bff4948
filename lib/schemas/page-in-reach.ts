import type { IgnoredParameter } from './raw-params';

/**
 * The page of a list that is shown when one is asked for: one past the last is the last, and that is reported. Pages count from 1.
 * @param total how many rows the list has
 */
export function pageInReach(asked: number, total: number, perPage: number): { readonly page: number; readonly ignored: readonly IgnoredParameter[] } {
  const page = Math.min(asked, Math.max(1, Math.ceil(total / perPage)));
  return { page, ignored: page === asked ? [] : [{ name: 'page', value: String(asked), reason: page === 1 ? 'there is one page' : `the last page is ${page}` }] };
}
