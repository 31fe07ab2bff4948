import { FUNDING_TABLE } from '@/lib/schemas/tables/funding-table';

/** Columns that a table must have. They are named as in the exported file. */
export const NEEDED_COLUMNS = ['owner_kind', 'owner_reference', 'amount_kind', 'amount_gbp', 'amount_qualifier', 'effective_on', 'confidence', 'source_id'] as const;

/** Columns that are read where they are there. */
export const OPTIONAL_COLUMNS = ['amount_high_gbp', 'effective_on_precision', 'tranche_sequence', 'note', 'reverses_entry_id'] as const;

export type ImportColumn = (typeof NEEDED_COLUMNS)[number] | (typeof OPTIONAL_COLUMNS)[number];

const READ: ReadonlySet<string> = new Set([...NEEDED_COLUMNS, ...OPTIONAL_COLUMNS]);

/** Both, in the order of the exported file. */
export const READ_COLUMNS: readonly ImportColumn[] = FUNDING_TABLE.columns.map(({ name }) => name).filter((name): name is ImportColumn => READ.has(name));

/** Columns of the exported file that are let be: the register says them itself. */
export const LET_BE_COLUMNS: readonly string[] = FUNDING_TABLE.columns.map(({ name }) => name).filter((name) => !READ.has(name));
