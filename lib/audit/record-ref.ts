import type { AuditedTable } from './audited-tables';

/** A record that acts are about: a row of the register, or a person. */
export type RecordRef = { readonly table: AuditedTable | 'user'; readonly id: string };

/** As the audit record writes it: `trust/RM3`. */
export function toAbout({ table, id }: RecordRef): string {
  return `${table}/${id}`;
}
