import type { GateDecision, GateOwner } from '@/lib/domain/exemplar/gate';

/** Who owns an approval, in words. */
export const GATE_OWNER_LABEL: Readonly<Record<GateOwner, string>> = {
  trust: 'The trust',
  programme: 'The programme',
  regulator: 'Its regulator',
  treasury: 'HM Treasury',
  election_period: 'The election period',
  other: 'Another body',
};

/** What became of a gate, in words. */
export const GATE_DECISION_LABEL: Readonly<Record<GateDecision, string>> = {
  met: 'Met',
  not_met: 'Not met',
  waived: 'Waived',
  superseded: 'Superseded',
};

/** What each of them means, for who chooses it. */
export const GATE_DECISION_HINT: Readonly<Record<GateDecision, string>> = {
  met: 'What was asked was shown or given',
  not_met: 'It was decided that it was not',
  waived: 'It was no longer asked',
  superseded: 'Something else was asked in its place',
};
