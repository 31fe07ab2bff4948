import { type Actor, holdsRole } from '../people/actor';
import type { TrancheStep } from '../tranche/tranche-steps';
import { isProgrammeStaff, trustsLedBy } from './people';

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

/** Whose forms may carry files of evidence: whoever records money, keeps gates, or claims for a trust. */
export function canGiveEvidence(actor: Actor | null): boolean {
  return isProgrammeStaff(actor) || trustsLedBy(actor).length > 0;
}

/** Files of evidence are seen by those who run the programme and by the leads of the trusts of the award; to anyone else there are none. */
export function canSeeEvidence(reader: { readonly isProgrammeStaff: boolean; readonly trustOdsCodes: readonly string[] }, odsCodes: readonly string[]): boolean {
  return reader.isProgrammeStaff || odsCodes.some((code) => reader.trustOdsCodes.includes(code));
}
