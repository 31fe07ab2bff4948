import type { Transaction } from '@/lib/db/transaction';
import type { StateClaim } from '@/lib/domain/evidence/illegal-moves';
import type { ExemplarStatus } from '@/lib/domain/exemplar/status';
import { readStates } from './read-states';

/** What stands recorded of where an exemplar stood. */
export function readExemplarHistory(tx: Transaction, slug: string): Promise<StateClaim<ExemplarStatus>[]> {
  return readStates<ExemplarStatus>(tx, 'exemplar_status_event', 'status', { exemplar_slug: slug });
}
