import { workingDaysUntil } from './working-days';

/** A gate that is open and has a day on which it is due. */
export type OpenGate = { readonly id: string; /** ISO date. */ readonly dueOn: string };

/** The last day that so many working days from now may be: four weeks with the longest run of holidays among them. */
export const GATE_HORIZON_DAYS = 40;

/**
 * What of some gates a person is to be told: those due within as many working days as they chose, and not before today. A gate is told once of
 * each day that it is due on, so that one whose day has moved is told again.
 * @param today ISO date in London
 * @param workingDays 1 to 20, as they chose
 */
export function dueGateNotices(gates: readonly OpenGate[], today: string, workingDays: number): { readonly key: string; readonly about: { readonly gate: string; readonly dueOn: string } }[] {
  return gates
    .filter(({ dueOn }) => dueOn >= today && workingDaysUntil(today, dueOn) <= workingDays)
    .map(({ id, dueOn }) => ({ key: `${id} ${dueOn}`, about: { gate: id, dueOn } }));
}
