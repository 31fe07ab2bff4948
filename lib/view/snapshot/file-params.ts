import type { SearchParams } from '@/lib/view/url/search-params';

/** The parameters of a file of a snapshot, by name. */
export function fileParams(query: string): SearchParams {
  const params = new URLSearchParams(query);
  return Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name)]));
}
