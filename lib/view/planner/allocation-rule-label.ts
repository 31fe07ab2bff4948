import type { AllocationRule } from '@/lib/domain/planner/scenario';

/** What each rule is called, and what it does. */
export const ALLOCATION_RULE_LABEL: Readonly<Record<AllocationRule, { readonly name: string; readonly does: string }>> = {
  equal: { name: 'Equal', does: 'The same for every site; what a ceiling does not take goes to the others.' },
  proportional: { name: 'Proportional to ceiling', does: 'The same part of every ceiling.' },
  'ceiling-first': { name: 'Ceiling first, in order', does: 'Whole ceilings in the order of the table, until the pot is spent.' },
  queue: { name: 'Queue', does: 'Exemplars share equally first, then fast followers, then place-based areas: those behind get what is left.' },
};
