import type { AuditAct } from '@/lib/queries/audit/audit-act';
import type { ColumnDefinition, TableRow } from '@/lib/schemas/tables/table-definition';
import { describeAct, describeActor } from '@/lib/view/audit/describe-act';
import { toCsvHeader, toCsvRows } from './csv';

/** The forms in which the audit record is taken away. */
export const AUDIT_FORMATS = { csv: 'text/csv; charset=utf-8; header=present', ndjson: 'application/x-ndjson; charset=utf-8' } as const;

export type AuditFormat = keyof typeof AUDIT_FORMATS;

const COLUMNS: readonly ColumnDefinition[] = [
  { name: 'position', label: 'Act', type: 'integer', description: 'Its place in the record, from 1, without gaps in the whole record.' },
  { name: 'occurred_at', label: 'When', type: 'instant', description: 'When it was done.' },
  { name: 'actor', label: 'Who', type: 'text', description: 'Who did it.' },
  { name: 'type', label: 'Kind', type: 'text', description: 'The kind of act.' },
  { name: 'description', label: 'What', type: 'text', description: 'What was done, in words that follow the name of who did it.' },
  { name: 'person', label: 'To whom', type: 'text', description: 'The person it was done to; null where it was not done to a person.' },
  { name: 'about', label: 'About', type: 'list', description: 'The records that it is about, as table/key.' },
  { name: 'details', label: 'Details', type: 'text', description: 'What was decided and why, as JSON.' },
  { name: 'previous_hash', label: 'Hash of the act before', type: 'text', description: 'SHA-256 of the act before it.' },
  { name: 'hash', label: 'Hash', type: 'text', description: 'SHA-256 of the act, which holds the hash of the act before.' },
];

/** The acts as lines of a file, as they come. */
export async function* writeAuditExport(acts: AsyncIterable<AuditAct>, format: AuditFormat): AsyncGenerator<string> {
  if (format === 'csv') yield toCsvHeader(COLUMNS);
  for await (const act of acts) {
    const row = toRow(act);
    yield format === 'csv' ? toCsvRows(COLUMNS, [{ ...row, about: act.about.join(';'), details: JSON.stringify(act.details) }]) : `${JSON.stringify({ ...row, about: act.about, details: act.details })}\n`;
  }
}

function toRow(act: AuditAct): TableRow {
  return {
    position: act.position,
    occurred_at: act.occurredAt,
    actor: describeActor(act),
    type: act.type,
    description: describeAct(act.type, act.details),
    person: act.onPerson === null ? null : (act.onPerson.name ?? 'A person who was forgotten'),
    about: null,
    details: null,
    previous_hash: act.previousHash,
    hash: act.hash,
  };
}
