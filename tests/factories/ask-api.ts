import { GET } from '@/app/api/v1/[table]/route';
import { toSearchParams, type Params } from './search-params';

type Row = Readonly<Record<string, string | number | boolean | null>>;

export type ApiPage = { readonly meta: Readonly<Record<string, unknown>> & { readonly next: string | null }; readonly rows: readonly Row[] };

const ORIGIN = 'http://localhost:3000';

/** What the API answers to a path, or to a whole address as it gave one itself. */
export function askApi(address: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  const url = new URL(address, ORIGIN);
  return GET(new Request(url, { headers }), { params: Promise.resolve({ table: decodeURIComponent(url.pathname.split('/').at(-1) ?? '') }) });
}

/** The address of a table in the API under these parameters. */
export function apiAddress(table: string, params: Params = {}): string {
  return `/api/v1/${table}?${toSearchParams(params).toString()}`;
}

/** A page as JSON; throws when it is none. */
export async function readApiPage(address: string, headers: Readonly<Record<string, string>> = {}): Promise<ApiPage> {
  const response = await askApi(address, headers);
  if (response.status !== 200) throw new Error(`${address} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as ApiPage;
}

/** Every page from an address to the last, as its own links lead. */
export async function* walkApi(address: string, headers: Readonly<Record<string, string>> = {}): AsyncGenerator<ApiPage> {
  for (let next: string | null = address; next !== null; ) {
    const page: ApiPage = await readApiPage(next, headers);
    yield page;
    next = page.meta.next;
  }
}

/** The rows of every page of a table under these parameters, one page after the other. */
export async function readThroughApi(table: string, params: Params = {}): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const page of walkApi(apiAddress(table, params))) rows.push(...page.rows);
  return rows;
}
