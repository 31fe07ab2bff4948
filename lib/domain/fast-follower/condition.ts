import type { GateOwner } from '../exemplar/gate';

/** What an approval asks, of whom, by when. */
export type ConditionAsked = { readonly statement: string; readonly owner: GateOwner; readonly dueOn: string };

/** What is wrong with a condition's date, in words; null when nothing is. */
export function checkConditionDate(dueOn: string, today: string): string | null {
  return dueOn < today ? 'The date by which a condition is to be met must be today or later' : null;
}
