import type { SearchParams } from '@/lib/view/url/search-params';

/** Where a list stands: its path and its parameters, what was not understood left out. */
export type ListAddress = { readonly path: string; readonly params: SearchParams };
