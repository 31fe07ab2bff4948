import { randomUUID } from 'node:crypto';
import { insertRow } from '@/lib/commands/write-event';
import { sql } from '@/lib/db/sql';
import type { Transaction } from '@/lib/db/transaction';
import type { GivenFile } from './receive-evidence';

/** What a file is evidence of. */
export type EvidenceOf = { readonly tranche_event_id: string } | { readonly gate_decision_id: string } | { readonly ledger_entry_id: string };

/** Files written with an act: what the act keeps of them, and their rows. */
export type WrittenEvidence = { readonly details: { readonly files?: readonly string[] }; readonly rows: { readonly evidence_file?: readonly string[] } };

/** Keeps files as evidence, in the transaction of the act that they belong to. Of a content that is on record already there is no second copy; its checksum is in the act. */
export async function writeEvidence(tx: Transaction, userId: string, files: readonly GivenFile[], of: EvidenceOf): Promise<WrittenEvidence> {
  const ids: string[] = [];
  for (const { sha256, name, mediaType, bytes } of files) {
    await tx.rows(sql`INSERT INTO evidence_content (sha256, bytes) VALUES (${sha256}, ${bytes}) ON CONFLICT (sha256) DO NOTHING`);
    const id = randomUUID();
    await insertRow(tx, 'evidence_file', { id, sha256, name, media_type: mediaType, size_bytes: bytes.length, recorded_by_user_id: userId, ...of });
    ids.push(id);
  }
  return ids.length === 0 ? { details: {}, rows: {} } : { details: { files: files.map(({ sha256 }) => sha256) }, rows: { evidence_file: ids } };
}
