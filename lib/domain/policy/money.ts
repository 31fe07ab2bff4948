import { type Actor, holdsRole } from '../people/actor';
import type { TrancheStep } from '../tranche/tranche-steps';
import { trustsLedBy } from './people';

/** Told to whoever is none. */
export const LEDGER_KEEPERS = 'Only a finance officer records in the ledger';

/** Ledger entries and their reversals, and the schedule of an award: finance officers. */
export function canKeepLedger(actor: Actor | null): boolean {
  return actor !== null && holdsRole(actor, 'finance_officer');
}

/** Whether a person may take a step of an award's tranche. Who in particular may not, since they took another, is for {@link whyNotByPerson}. */
export function canTakeTrancheStep(actor: Actor | null, step: TrancheStep, odsCodes: readonly string[]): boolean {
  const leads = trustsLedBy(actor).some((code) => odsCodes.includes(code));
  switch (step) {
    case 'claim':
      return leads;
    case 'forecast':
      return leads || canKeepLedger(actor);
    case 'set-aside':
      return canKeepLedger(actor) || (actor !== null && holdsRole(actor, 'programme_officer'));
    default:
      return canKeepLedger(actor);
  }
}

/** What must be shown before a tranche is released, and whether it was: finance and programme officers. */
export function canKeepGates(actor: Actor | null): boolean {
  return canKeepLedger(actor) || (actor !== null && holdsRole(actor, 'programme_officer'));
}
