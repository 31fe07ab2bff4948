import { COHORT_RULE_KINDS } from '@/lib/domain/cohort/cohort';
import { GATE_DECISIONS, GATE_OWNERS } from '@/lib/domain/exemplar/gate';
import { MEMBER_ROLES } from '@/lib/domain/exemplar/member-role';
import { EXEMPLAR_STATUSES } from '@/lib/domain/exemplar/status';
import { FAST_FOLLOWER_STATUSES } from '@/lib/domain/fast-follower/status';
import { MEMBERSHIP_CHANGES } from '@/lib/domain/footprint/membership-change';
import { datedAs, decimal, eventCells, key, odsCode, oneOf, optional, pounds, snakeKey, text } from '../cells';
import { entityTable, eventTable } from '../founding-table';

export const exemplars = entityTable({
  table: 'exemplar',
  file: 'exemplars.csv',
  key: ['slug'],
  cells: { slug: key, name: text, cohort_key: snakeKey, note: optional(text) },
  references: { cohort_key: 'cohort' },
});

export const exemplarMemberEvents = eventTable({
  table: 'exemplar_member_event',
  file: 'exemplar-member-events.csv',
  cells: {
    ...eventCells,
    exemplar_slug: key,
    ods_code: optional(odsCode),
    footprint_code: optional(key),
    supplier_slug: optional(key),
    role: oneOf(MEMBER_ROLES),
    change: oneOf(MEMBERSHIP_CHANGES),
  },
  references: { exemplar_slug: 'exemplar', ods_code: 'trust', footprint_code: 'footprint', supplier_slug: 'supplier' },
  checkRow: ({ ods_code, footprint_code, supplier_slug }, complain) => {
    const members = [ods_code, footprint_code, supplier_slug].filter((member) => member !== null);
    if (members.length !== 1) complain('', 'names not exactly one of ods_code, footprint_code and supplier_slug');
  },
});

export const exemplarStatusEvents = eventTable({
  table: 'exemplar_status_event',
  file: 'exemplar-status-events.csv',
  cells: { ...eventCells, exemplar_slug: key, status: oneOf(EXEMPLAR_STATUSES) },
  references: { exemplar_slug: 'exemplar' },
});

export const fastFollowers = entityTable({
  table: 'fast_follower',
  file: 'fast-followers.csv',
  key: ['reference'],
  isPublished: true,
  cells: { reference: key, exemplar_slug: key, note: optional(text) },
  references: { exemplar_slug: 'exemplar' },
});

export const fastFollowerTrustEvents = eventTable({
  table: 'fast_follower_trust_event',
  file: 'fast-follower-trust-events.csv',
  cells: { ...eventCells, fast_follower_reference: key, ods_code: odsCode },
  references: { fast_follower_reference: 'fast_follower', ods_code: 'trust' },
});

export const fastFollowerStatusEvents = eventTable({
  table: 'fast_follower_status_event',
  file: 'fast-follower-status-events.csv',
  cells: { ...eventCells, fast_follower_reference: key, status: oneOf(FAST_FOLLOWER_STATUSES) },
  references: { fast_follower_reference: 'fast_follower' },
});

export const cohortRules = eventTable({
  table: 'cohort_rule',
  file: 'cohort-rules.csv',
  cells: {
    ...eventCells,
    cohort_key: snakeKey,
    kind: oneOf(COHORT_RULE_KINDS),
    amount_gbp: optional(pounds('amount_pence')),
    share: optional(decimal(0, 1, 4)),
    statement: optional(text),
  },
  references: { cohort_key: 'cohort' },
  checkRow: ({ kind, amount_pence, share, statement }, complain) => {
    const isCeiling = kind === 'central_ceiling' || kind === 'follower_ceiling';
    if (isCeiling !== (amount_pence !== null)) complain('amount_gbp', 'goes with a ceiling, and with no other rule');
    if (typeof amount_pence === 'string' && amount_pence.startsWith('-')) complain('amount_gbp', 'is negative');
    if ((kind === 'replication_target') !== (share !== null)) complain('share', 'goes with a replication target, and with no other rule');
    if (!isCeiling && share === null && statement === null) complain('statement', 'is needed to say what the rule is');
  },
});

export const gates = eventTable({
  table: 'gate',
  file: 'gates.csv',
  cells: {
    ...eventCells,
    exemplar_slug: optional(key),
    fast_follower_reference: optional(key),
    cohort_key: optional(snakeKey),
    title: text,
    owner: oneOf(GATE_OWNERS),
    owner_name: optional(text),
    due_on: optional(datedAs('due_on', 'due_precision')),
  },
  references: { exemplar_slug: 'exemplar', fast_follower_reference: 'fast_follower', cohort_key: 'cohort' },
  checkRow: ({ exemplar_slug, fast_follower_reference, cohort_key }, complain) => {
    const subjects = [exemplar_slug, fast_follower_reference, cohort_key].filter((subject) => subject !== null);
    if (subjects.length > 1) complain('', 'is of more than one of exemplar_slug, fast_follower_reference and cohort_key');
  },
});

export const gateDecisions = eventTable({
  table: 'gate_decision',
  file: 'gate-decisions.csv',
  cells: { ...eventCells, gate_id: key, outcome: oneOf(GATE_DECISIONS) },
  references: { gate_id: 'gate' },
});
