import type { Locator, Page } from '@playwright/test';

/** The six lists, and what is known of them from outside. */
export const REGISTER_LISTS = [
  { name: 'exemplars', key: 'slug', search: { text: 'luton', finds: 'Luton and Dunstable University Hospital' }, firstSort: { column: 'Status', word: 'status' } },
  { name: 'fast-followers', key: 'reference', search: { text: 'pennine', finds: 'Pennine Acute Hospitals NHS Trust' }, firstSort: { column: 'Follower trust', word: 'trust_name' } },
  { name: 'trusts', key: 'ods_code', search: { text: 'rm3', finds: 'Salford Royal' }, firstSort: { column: 'ODS code', word: 'ods_code' } },
  { name: 'footprints', key: 'code', search: { text: 'manchester', finds: 'Greater Manchester' }, firstSort: { column: 'Code', word: 'code' } },
  { name: 'funding', key: 'entry_id', search: { text: 'salford', finds: 'Salford Royal' }, firstSort: { column: 'Amount', word: '-amount_gbp' } },
  { name: 'sources', key: 'source_id', search: { text: 'news', finds: 'Digital Health' }, firstSort: { column: 'Publisher', word: 'publisher' } },
] as const;

export type RegisterList = (typeof REGISTER_LISTS)[number];

/** The rows of the list on view: of its tables, the one that can be sorted. */
export function rowsOf(page: Page): Locator {
  return page.locator('main table.nhsuk-table--sortable tbody tr');
}

/** How many rows the list says it has, over all its pages. */
export async function statedTotal(page: Page): Promise<number> {
  const heading = await page.locator('main h2').filter({ hasText: /^(No|[\d,]+) / }).first().innerText();
  return heading.startsWith('No ') ? 0 : Number((/^[\d,]+/.exec(heading)?.[0] ?? '').replaceAll(',', ''));
}

/** Parameters in one order, to compare them: in an address any order means the same. */
export function inOrder(pairs: readonly (readonly [name: string, value: string])[]): string[] {
  return pairs.map(([name, value]) => `${name}=${value}`).toSorted();
}

/** The parameters of the address on view; empty ones are as good as none. */
export function paramsOf(page: Page): string[] {
  return inOrder([...new URL(page.url()).searchParams].filter(([, value]) => value !== ''));
}

/**
 * What identifies each row on view, read from its links: the last part of the address of its record. A ledger entry has no
 * page of its own: its owner, its financial year and its source stand for it.
 */
export async function rowKeysOf(page: Page, list: RegisterList): Promise<string[]> {
  await page.waitForLoadState('domcontentloaded');
  const rows = await rowsOf(page).evaluateAll((elements) =>
    elements.map((row) => ({
      links: [...row.querySelectorAll('a')].map((link) => new URL(link.href).pathname),
      cells: [...row.querySelectorAll('th, td')].map((cell) => (cell as HTMLElement).innerText.replace(/\s+/g, ' ').trim()),
    })),
  );
  return rows.map(({ links, cells }) => {
    const last = (path: string | undefined) => decodeURIComponent(path?.split('/').at(-1) ?? '');
    if (list.name !== 'funding') return last(links[0]);
    return [cells[0]?.replace(/, shared by the cohort$/, ''), cells[5], last(links.find((path) => path.startsWith('/sources/')))].join(' | ');
  });
}

/** The same of a row of the list's file. */
export function rowKeyOfFile(list: RegisterList, row: Readonly<Record<string, unknown>>): string {
  if (list.name !== 'funding') return String(row[list.key]);
  return [row['owner_name'], row['financial_year'], row['source_id']].join(' | ');
}
