import { FAST_FOLLOWERS_TABLE } from './fast-followers-table';
import type { TableDefinition } from './table-definition';

/** Fast followers by how much of their exemplars' systems they run: those that are certain of least first, those of whom nothing is recorded last. */
export const REPLICATION_TABLE: TableDefinition = { ...FAST_FOLLOWERS_TABLE, defaultSort: { column: 'replication_low', descending: false } };
