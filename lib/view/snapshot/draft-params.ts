import type { SnapshotDraft } from '@/lib/schemas/snapshots/snapshot-forms';
import type { SearchParams } from '@/lib/view/url/search-params';

/** A snapshot that is being written, as the parameters of an address. */
export function draftParams({ title, note, table, query, with: others, asAt, knownAt }: SnapshotDraft): SearchParams {
  return { title, ...(note === null ? {} : { note }), ...(table === null ? {} : { table }), ...(query === '' ? {} : { query }), ...(others.length === 0 ? {} : { with: others }), asAt, knownAt };
}
