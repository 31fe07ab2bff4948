import { createHash } from 'node:crypto';
import { ledgerRefOf } from '@/lib/audit/ledger-ref';
import type { RecordRef } from '@/lib/audit/record-ref';
import { versionOf } from '@/lib/audit/record-version';
import { sql } from '@/lib/db/sql';
import type { Transaction } from '@/lib/db/transaction';
import { ownerKey } from '@/lib/domain/funding/ledger-owner';
import { type ImportVerdict, judgeImport } from './judge-import';
import { READ_COLUMNS } from './import-columns';
import type { ImportProblem, ReadRow } from './import-table';
import { readImportFacts } from './read-import-facts';
import { readImportRow } from './read-import-row';
import { readImportTable } from './read-import-table';

/** When a table of the same rows was imported, and by whom; null for somebody who was forgotten. */
export type ImportedBefore = { readonly at: string; readonly by: string | null };

/** Everything that is known of a table before it is written: the same for the person who checks it and for the command that writes it. */
export type ImportCheck = ImportVerdict & {
  readonly rowCount: number;
  readonly unknownColumns: readonly string[];
  /** Of what the rows say, however they are written; null while some cannot be read. */
  readonly sha256: string | null;
  readonly before: ImportedBefore | null;
  /** The records that the rows are about. */
  readonly about: readonly RecordRef[];
  /** The version of those records together. */
  readonly version: number;
};

/** Checks a table against what is on record at this moment. Nothing is written by it. */
export async function checkImport(tx: Transaction, text: string, today: string): Promise<ImportCheck> {
  const table = readImportTable(text);
  const read = table.rows.map(readImportRow);
  const owners = new Map(read.flatMap(({ entry: { owner } }) => (owner === undefined ? [] : [[ownerKey(owner), owner]])));
  const about = [...owners.values()].map(ledgerRefOf);
  // Before the facts: what is recorded after them is then a later version.
  const version = await versionOf(tx, ...about);
  const verdict = judgeImport(read, await readImportFacts(tx, read, today));
  const problems = [...table.problems, ...verdict.problems].toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0) || placeOf(a) - placeOf(b));
  const sha256 = problems.length > 0 ? null : digestOf(read);
  const before = sha256 === null ? null : await findImport(tx, sha256);
  return { ...verdict, limits: problems.length > 0 ? [] : verdict.limits, problems, rowCount: read.length, unknownColumns: table.unknownColumns, sha256, before, about, version };
}

/** The columns of a row are told in the order of the exported file. */
function placeOf({ column }: ImportProblem): number {
  return READ_COLUMNS.findIndex((name) => name === column);
}

/** The same rows in the same order are the same table, whatever its line ends, its separators and the way in which its figures are written. */
function digestOf(read: readonly ReadRow[]): string {
  const said = read.map(({ entry: { owner, ...entry } }) => ({ owner: owner && ownerKey(owner), ...entry }));
  return createHash('sha256').update(JSON.stringify(said, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value))).digest('hex');
}

async function findImport(tx: Transaction, sha256: string): Promise<ImportedBefore | null> {
  const [batch] = await tx.rows<{ at: string | Date; by: string | null }>(sql`
    SELECT b.imported_at AS at, CASE WHEN u.anonymised_at IS NULL THEN u.name END AS by
    FROM import_batch b LEFT JOIN "user" u ON u.id = b.imported_by_user_id WHERE b.kind = 'funding' AND b.sha256 = ${sha256}`);
  return batch === undefined ? null : { at: new Date(batch.at).toISOString(), by: batch.by };
}
