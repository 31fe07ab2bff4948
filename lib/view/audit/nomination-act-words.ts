import type { NominationAct } from '@/lib/domain/audit/nomination-acts';
import { type ActDetails, type ActWords, wordOf } from './act-words';

const CHANGED: Readonly<Record<string, string>> = { trust: 'the trust to be nominated', reason: 'the reason', systems: 'the systems to be replicated' };

/** The reason at the end of a sentence; nothing where none was given. */
function because(details: ActDetails): string {
  const reason = wordOf(details, 'reason');
  return reason === '' ? '' : `, because: ${reason}`;
}

function pair(details: ActDetails): string {
  return `${wordOf(details, 'trustName')} to follow ${wordOf(details, 'exemplarName')}`;
}

function conditions(details: ActDetails): string {
  const asked = Array.isArray(details['conditions']) ? (details['conditions'] as readonly unknown[]) : [];
  return `${asked.length} ${asked.length === 1 ? 'condition' : 'conditions'}`;
}

/** What was done to a nomination, in words that follow the name of who did it. */
export const NOMINATION_ACT_WORDS: Readonly<Record<NominationAct, ActWords>> = {
  'nomination.drafted': (details) => `began a draft for a fast follower of ${wordOf(details, 'exemplarName')}`,
  'nomination.draft_changed': (details) => `changed ${CHANGED[wordOf(details, 'part')] ?? 'the draft'}`,
  'nomination.sent': (details) => `nominated ${pair(details)}`,
  'nomination.countersigned': (details) => `countersigned for ${wordOf(details, 'trustName')}`,
  'nomination.refused': (details) => `refused the nomination for ${wordOf(details, 'trustName')}${because(details)}`,
  'nomination.vetting_started': () => 'began to vet the nomination',
  'nomination.approved': (details) => `approved ${pair(details)}${because(details)}`,
  'nomination.approved_with_conditions': (details) => `approved ${pair(details)} with ${conditions(details)}${because(details)}`,
  'nomination.changes_requested': (details) => `asked for changes: ${wordOf(details, 'reason')}`,
  'nomination.declined': (details) => `declined the nomination${because(details)}`,
  'nomination.withdrawn': (details) => `withdrew the nomination${because(details)}`,
  'pairing.conditions_met': (details) => `recorded that the conditions are met${because(details)}`,
  'pairing.agreement_signed': (details) => `recorded that the agreement is signed${because(details)}`,
  'pairing.delivering': (details) => `recorded that the follower is delivering${because(details)}`,
  'pairing.completed': (details) => `recorded that the follower has completed${because(details)}`,
  'pairing.withdrawn': (details) => `withdrew the pairing${because(details)}`,
};
