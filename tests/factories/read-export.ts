import { GET } from '@/app/exports/[table]/route';
import type { TableName } from '@/lib/schemas/tables/table-definition';
import { toSearchParams, type Params } from './search-params';

export type ExportedFile = { readonly status: number; readonly headers: Headers; readonly bytes: Buffer; readonly text: string };

/** What the export address of a table answers to these parameters, whole. */
export async function readExport(table: TableName, params: Params): Promise<ExportedFile> {
  const request = new Request(`http://localhost/exports/${table}?${toSearchParams(params).toString()}`);
  const response = await GET(request, { params: Promise.resolve({ table }) });
  const bytes = Buffer.from(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, bytes, text: bytes.toString('utf8') };
}
