import 'server-only';
import { queryRows } from '@/lib/db/query-rows';
import { ownerKey } from '@/lib/domain/funding/ledger-owner';
import { checkImport, type ImportCheck } from '@/lib/imports/funding/check-import';
import type { Reading } from '@/lib/queries/reading';
import { listSourceTitles, type SourceTitle } from '@/lib/queries/source/list-source-titles';
import type { ImportDraft } from './get-import-draft';
import { nameLedgerOwners } from './get-ledger-owner';

/** A table as it stands against what is on record now, with the names of whom and what it names. */
export type CheckedImport = { readonly check: ImportCheck; readonly ownerNames: ReadonlyMap<string, string>; readonly sourceTitles: ReadonlyMap<string, SourceTitle> };

/** Checks a table for the person who sent it, as the command that writes it will. */
export async function checkImportDraft(present: Reading, { text }: ImportDraft): Promise<CheckedImport> {
  const check = await checkImport({ rows: queryRows }, text, present.clock.asAt);
  const [ownerNames, sourceTitles] = await Promise.all([
    nameLedgerOwners(present, check.rows.map(({ entry }) => ownerKey(entry.owner))),
    listSourceTitles(present, check.rows.map(({ entry }) => entry.sourceId)),
  ]);
  return { check, ownerNames, sourceTitles };
}
