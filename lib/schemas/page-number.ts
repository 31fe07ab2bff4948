import { z } from 'zod';
import { allValues, type IgnoredParameter, type RawParams } from '@/lib/schemas/raw-params';

const NO_PAGE = 'it is no page number';
const PageNumber = z.coerce.number(NO_PAGE).int(NO_PAGE).min(1, NO_PAGE).max(1_000_000, NO_PAGE);

/** The page that the address of a plain list asks for; the first, and why, where what it asks for is none. */
export function parsePageNumber(raw: RawParams): { readonly page: number; readonly ignored: readonly IgnoredParameter[] } {
  const value = allValues(raw, 'page').find((text) => text !== '');
  if (value === undefined) return { page: 1, ignored: [] };
  const parsed = PageNumber.safeParse(value);
  return parsed.success ? { page: parsed.data, ignored: [] } : { page: 1, ignored: [{ name: 'page', value, reason: parsed.error.issues[0]?.message ?? NO_PAGE }] };
}
