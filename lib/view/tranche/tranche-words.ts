import type { TrancheEventKind, TranchePart } from '@/lib/domain/tranche/tranche-kind';
import type { TrancheStep } from '@/lib/domain/tranche/tranche-steps';

export const TRANCHE_PART_LABEL: Readonly<Record<TranchePart, string>> = { upfront: 'Upfront', milestone: 'On a milestone', final: 'Final' };

/** "Tranche 2: on a milestone". */
export function trancheTitle({ sequence, part }: { readonly sequence: number; readonly part: TranchePart }): string {
  return `Tranche ${sequence}: ${TRANCHE_PART_LABEL[part].toLowerCase()}`;
}

/** What happened to a tranche, in a word or two. */
export const TRANCHE_EVENT_LABEL: Readonly<Record<TrancheEventKind, string>> = {
  baseline: 'Proposed',
  agreed: 'Agreed',
  forecast: 'Forecast',
  claimed: 'Claimed',
  released: 'Released',
  part_released: 'Released in part',
  release_refused: 'Claim refused',
  exception: 'Exception recorded',
  stopped: 'Stopped',
  returned: 'Returned',
  write_off_proposed: 'Write-off proposed',
  write_off_approved: 'Written off',
};

/** The page of a step: its heading, its button, and what it asks. */
export const STEP_WORDS: Readonly<Record<TrancheStep, { readonly heading: string; readonly button: string; readonly amount: string; readonly dueOn: string; readonly reason: string; readonly who: string }>> = {
  agree: { heading: 'Agree amount and date', button: 'Agree this', amount: 'Amount agreed', dueOn: 'Day agreed', reason: 'Why, where it is agreed anew', who: 'Only a finance officer agrees a tranche' },
  forecast: { heading: 'Forecast a tranche', button: 'Record this forecast', amount: 'Amount expected now', dueOn: 'Day expected now', reason: 'What changed', who: 'Only a finance officer, or a lead of a trust of this award, forecasts its tranches' },
  claim: { heading: 'Claim a tranche', button: 'Claim this', amount: 'Amount claimed', dueOn: '', reason: 'What shows that it is due', who: 'Only a lead of a trust of this award claims its tranches' },
  release: { heading: 'Release a tranche', button: 'Release this', amount: 'Amount released', dueOn: '', reason: 'Why, where less is released than was claimed', who: 'Only a finance officer releases a tranche' },
  refuse: { heading: 'Refuse a claim', button: 'Refuse this claim', amount: '', dueOn: '', reason: 'Why it is refused', who: 'Only a finance officer answers a claim' },
  'set-aside': { heading: 'Record an exception for a late gate', button: 'Record this exception', amount: '', dueOn: '', reason: 'Why the late gate does not hold the tranche back', who: 'Only a finance or programme officer records an exception' },
  stop: { heading: 'Stop a tranche', button: 'Stop this tranche', amount: '', dueOn: '', reason: 'Why it is stopped', who: 'Only a finance officer stops a tranche' },
  return: { heading: 'Record money returned', button: 'Record this return', amount: 'Amount returned', dueOn: '', reason: 'Why it was returned', who: 'Only a finance officer records a return' },
  'propose-write-off': { heading: 'Propose a write-off', button: 'Propose this', amount: 'Amount to write off', dueOn: '', reason: 'Why it is given up', who: 'Only a finance officer proposes a write-off' },
  'approve-write-off': { heading: 'Approve a write-off', button: 'Approve this write-off', amount: '', dueOn: '', reason: 'Anything to say of it (optional)', who: 'Only a finance officer approves a write-off' },
};
