import type { LedgerOwner } from '@/lib/domain/funding/ledger-owner';
import type { RecordRef } from './record-ref';

/** The record whose history and version the money of an owner belongs to. The programme has no row of its own: its ledger is named by itself. */
export function ledgerRefOf({ kind, reference }: LedgerOwner): RecordRef {
  return kind === 'programme' ? { table: 'ledger_entry', id: 'programme' } : { table: kind, id: reference };
}
