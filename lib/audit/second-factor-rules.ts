import type { RecordRef } from './record-ref';

/** Which roles need a second factor, decided as one. */
export const SECOND_FACTOR_RULES: RecordRef = { table: 'second_factor_rule', id: 'every role' };
