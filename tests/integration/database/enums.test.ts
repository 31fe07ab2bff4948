import { expect, test } from 'vitest';
import { withConnection } from '@/tests/factories/connect';
import * as generated from '@/prisma/generated/enums';
import { COHORT_RULE_KINDS, COHORTS } from '@/lib/domain/cohort/cohort';
import { BACKGROUND_KINDS } from '@/lib/domain/evidence/background-kind';
import { CLAIM_UNITS } from '@/lib/domain/evidence/claim-unit';
import { CONFIDENCES } from '@/lib/domain/evidence/confidence';
import { DATE_PRECISIONS } from '@/lib/domain/evidence/date-precision';
import { SOURCE_KINDS } from '@/lib/domain/evidence/source-kind';
import { GATE_DECISIONS, GATE_OWNERS } from '@/lib/domain/exemplar/gate';
import { MEMBER_ROLES } from '@/lib/domain/exemplar/member-role';
import { EXEMPLAR_STATUSES, EXEMPLAR_TRANSITIONS } from '@/lib/domain/exemplar/status';
import { FAST_FOLLOWER_STATUSES, FAST_FOLLOWER_TRANSITIONS } from '@/lib/domain/fast-follower/status';
import { MEMBERSHIP_CHANGES } from '@/lib/domain/footprint/membership-change';
import { AMOUNT_QUALIFIERS, LEDGER_KINDS } from '@/lib/domain/funding/ledger-kind';
import { REPLICATION_VERDICTS } from '@/lib/domain/fast-follower/replication';
import { MATURITY_MEASURES } from '@/lib/domain/maturity/maturity-measure';
import { PLACE_MATURITY_THEMES } from '@/lib/domain/maturity/place-maturity';
import { WACHTER_GROUPS } from '@/lib/domain/maturity/support';
import { MILESTONE_EVENT_KINDS } from '@/lib/domain/milestone/milestone-event-kind';
import { DEPLOYMENT_STATUSES, SYSTEM_CLASSES } from '@/lib/domain/system/system-class';
import { MAIL_KINDS } from '@/lib/domain/notification/mail-kind';
import { MAIL_STATES } from '@/lib/domain/notification/mail-state';
import { SUCCESSION_KINDS } from '@/lib/domain/trust/succession-kind';
import { CQC_RATINGS, REGULATORY_EVENT_KINDS, TRUST_KINDS } from '@/lib/domain/trust/trust-kind';
import { TRANCHE_EVENT_KINDS, TRANCHE_PARTS } from '@/lib/domain/tranche/tranche-kind';

/** The words of the domain, by the enum of the schema that stores them. */
const WORDS: Readonly<Partial<Record<keyof typeof generated, readonly string[]>>> = {
  // The database orders confidences from the weakest, so that the strongest is the greatest.
  Confidence: [...CONFIDENCES].reverse(),
  DatePrecision: DATE_PRECISIONS,
  SourceKind: SOURCE_KINDS,
  TrustKind: TRUST_KINDS,
  MailKind: MAIL_KINDS,
  MailState: MAIL_STATES,
  MembershipChange: MEMBERSHIP_CHANGES,
  MemberRole: MEMBER_ROLES,
  ExemplarStatus: EXEMPLAR_STATUSES,
  FastFollowerStatus: FAST_FOLLOWER_STATUSES,
  CohortRuleKind: COHORT_RULE_KINDS,
  RegulatoryEventKind: REGULATORY_EVENT_KINDS,
  CqcRating: CQC_RATINGS,
  GateOwner: GATE_OWNERS,
  GateDecisionOutcome: GATE_DECISIONS,
  LedgerKind: LEDGER_KINDS,
  AmountQualifier: AMOUNT_QUALIFIERS,
  ClaimUnit: CLAIM_UNITS,
  SystemClass: SYSTEM_CLASSES,
  DeploymentStatus: DEPLOYMENT_STATUSES,
  MaturityMeasure: MATURITY_MEASURES,
  WachterGroup: WACHTER_GROUPS,
  PlaceMaturityTheme: PLACE_MATURITY_THEMES,
  MilestoneEventKind: MILESTONE_EVENT_KINDS,
  TrancheEventKind: TRANCHE_EVENT_KINDS,
  TranchePart: TRANCHE_PARTS,
  SuccessionKind: SUCCESSION_KINDS,
  BackgroundKind: BACKGROUND_KINDS,
  ReplicationVerdict: REPLICATION_VERDICTS,
};

/** Enums that no part of the domain uses yet. */
const UNUSED = ['Role'];

test('the words of the domain are those of the schema, in the same order', () => {
  for (const [name, words] of Object.entries(WORDS)) expect(Object.values(generated[name as keyof typeof generated]), name).toEqual([...words]);
});

test('every enum of the schema is one of the domain or known to be unused', () => {
  expect(Object.keys(generated).sort()).toEqual([...Object.keys(WORDS), ...UNUSED].sort());
});

test('the words of the database are those of the schema, in the same order', async () => {
  const { rows } = await withConnection((client) =>
    client.query<{ name: string; words: string[] }>(
      `SELECT t.typname AS name, array_agg(e.enumlabel::text ORDER BY e.enumsortorder) AS words
       FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid WHERE t.typnamespace = 'public'::regnamespace GROUP BY t.typname`,
    ),
  );
  expect(Object.fromEntries(rows.map(({ name, words }) => [name, words]))).toEqual(Object.fromEntries(Object.entries(generated).map(([name, words]) => [name, Object.values(words)])));
});

test('the cohorts of the domain are those of the data', async () => {
  const { rows } = await withConnection((client) => client.query<{ key: string }>('SELECT key FROM cohort ORDER BY position'));
  expect(rows.map(({ key }) => key)).toEqual([...COHORTS]);
});

test('every status has its moves, each to a status there is', () => {
  expect(Object.keys(EXEMPLAR_TRANSITIONS)).toEqual([...EXEMPLAR_STATUSES]);
  expect(Object.keys(FAST_FOLLOWER_TRANSITIONS)).toEqual([...FAST_FOLLOWER_STATUSES]);
  for (const [from, moves] of Object.entries({ ...EXEMPLAR_TRANSITIONS })) for (const to of moves) expect(EXEMPLAR_STATUSES, `${from} to ${to}`).toContain(to);
  for (const [from, moves] of Object.entries({ ...FAST_FOLLOWER_TRANSITIONS })) for (const to of moves) expect(FAST_FOLLOWER_STATUSES, `${from} to ${to}`).toContain(to);
});
