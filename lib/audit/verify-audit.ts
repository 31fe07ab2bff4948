import pg from 'pg';
import { sql } from '@/lib/db/sql';
import { sqlTypes } from '@/lib/db/sql-types';
import { toTransaction, type Transaction } from '@/lib/db/transaction';
import { AUDITED_TABLES, type AuditedTable } from './audited-tables';
import { CHAIN_START, hashOf, type ChainedEvent } from './chain';
import { rowDigests } from './row-digests';

/** A row that is not as the product left it. */
export type AuditFinding = {
  readonly kind: 'event changed' | 'event missing' | 'row changed' | 'row added' | 'row removed';
  readonly table: string;
  readonly key: string;
  readonly message: string;
};

export type AuditVerdict = {
  readonly findings: readonly AuditFinding[];
  readonly events: number;
  readonly rows: number;
  /** The last act: keep it elsewhere, and a later verification can prove that the record still contains it. */
  readonly head: { readonly position: number; readonly hash: string };
};

type EventRow = {
  position: number;
  actor_user_id: string | null;
  actor_system: string | null;
  type: string;
  subject_table: string;
  subject_id: string;
  payload: { rows?: Record<string, Record<string, string | null>> };
  occurred_at: string;
  previous_hash: string;
  hash: string;
};

/** What the record says of a row: its digest as last written (null: deleted), and by which act. */
type Vouched = { readonly digest: string | null; readonly position: number };

const EVENTS_A_READ = 200;

/**
 * Proves the audit record against the data, as one snapshot: every act hashes to its hash and follows the one before; every row of every
 * audited table is as the last act that wrote it left it; no row is there that no act wrote, and none is gone; and every file of evidence has
 * the content that its checksum names.
 * @param expected an act that an earlier verification ended with
 */
export async function verifyAudit(connectionString: string, expected?: { readonly position: number; readonly hash: string }): Promise<AuditVerdict> {
  const client = new pg.Client({ connectionString, application_name: 'gde-audit-verify', types: sqlTypes });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await client.query(`SET LOCAL TimeZone = 'UTC'`);
    const tx = toTransaction(client);
    const findings: AuditFinding[] = [];
    const { vouched, head } = await readChain(tx, findings, expected);
    let rows = 0;
    for (const table of Object.keys(AUDITED_TABLES) as AuditedTable[]) rows += await compareRows(tx, table, vouched.get(table) ?? new Map(), findings);
    await compareContents(tx, findings);
    return { findings, events: head.position, rows, head };
  } finally {
    await client.end();
  }
}

async function readChain(tx: Transaction, findings: AuditFinding[], expected?: { readonly position: number; readonly hash: string }) {
  const vouched = new Map<string, Map<string, Vouched>>();
  let head = { position: 0, hash: CHAIN_START };
  const find = (kind: AuditFinding['kind'], position: number, message: string) => findings.push({ kind, table: 'audit_event', key: String(position), message });
  for (;;) {
    const events = await tx.rows<EventRow>(sql`SELECT * FROM audit_event WHERE position > ${head.position} ORDER BY position LIMIT ${EVENTS_A_READ}`);
    for (const row of events) {
      const event = toChained(row);
      for (let missing = head.position + 1; missing < event.position; missing += 1) find('event missing', missing, `Act ${missing} is gone from the record.`);
      if (hashOf(event) !== row.hash) find('event changed', event.position, `Act ${event.position} (${event.type}) does not hash to its hash: it was changed.`);
      else if (event.position === head.position + 1 && event.previousHash !== head.hash) {
        find('event changed', event.position, `Act ${event.position} (${event.type}) does not follow act ${head.position}: one of them was replaced.`);
      }
      if (expected?.position === event.position && expected.hash !== row.hash) {
        find('event changed', event.position, `Act ${event.position} is not the one that an earlier verification ended with.`);
      }
      for (const [table, digests] of Object.entries(row.payload.rows ?? {})) {
        const ofTable = vouched.get(table) ?? new Map<string, Vouched>();
        vouched.set(table, ofTable);
        for (const [key, digest] of Object.entries(digests)) ofTable.set(key, { digest, position: event.position });
      }
      head = { position: event.position, hash: row.hash };
    }
    if (events.length < EVENTS_A_READ) break;
  }
  if (expected !== undefined && expected.position > head.position) {
    find('event missing', expected.position, `The record ends at act ${head.position}; an earlier verification ended at act ${expected.position}.`);
  }
  return { vouched, head };
}

async function compareRows(tx: Transaction, table: AuditedTable, vouched: Map<string, Vouched>, findings: AuditFinding[]): Promise<number> {
  const find = (kind: AuditFinding['kind'], key: string, message: string) => findings.push({ kind, table, key, message });
  const rows = await tx.rows<{ key: string; digest: string }>(rowDigests(table));
  const present = new Set<string>();
  for (const { key, digest } of rows) {
    present.add(key);
    const known = vouched.get(key);
    if (known === undefined || known.digest === null) find('row added', key, `${table} ${key} was added behind the product's back: no act wrote it.`);
    else if (known.digest !== digest) find('row changed', key, `${table} ${key} was changed behind the product's back since act ${known.position} wrote it.`);
  }
  for (const [key, { digest, position }] of vouched) {
    if (digest !== null && !present.has(key)) find('row removed', key, `${table} ${key}, written by act ${position}, was removed behind the product's back.`);
  }
  return rows.length;
}

/** The rows of files hold the checksums of their contents, and their acts vouch for the rows: so each content is proved by its own checksum. */
async function compareContents(tx: Transaction, findings: AuditFinding[]): Promise<void> {
  const names = await tx.rows<{ sha256: string }>(sql`SELECT DISTINCT sha256 FROM evidence_file ORDER BY sha256`);
  for (const { sha256 } of names) {
    const [content] = await tx.rows<{ is_whole: boolean }>(sql`SELECT encode(sha256(bytes), 'hex') = sha256 AS is_whole FROM evidence_content WHERE sha256 = ${sha256}`);
    if (content?.is_whole === true) continue;
    const [kind, what] = content === undefined ? (['row removed', 'was removed'] as const) : (['row changed', 'was changed'] as const);
    findings.push({ kind, table: 'evidence_content', key: sha256, message: `The content of a file of evidence, ${sha256}, ${what} behind the product's back.` });
  }
}

function toChained(row: EventRow): ChainedEvent {
  return {
    position: row.position,
    actorUserId: row.actor_user_id,
    actorSystem: row.actor_system,
    type: row.type,
    subjectTable: row.subject_table,
    subjectId: row.subject_id,
    payload: row.payload,
    occurredAt: row.occurred_at,
    previousHash: row.previous_hash,
  };
}
