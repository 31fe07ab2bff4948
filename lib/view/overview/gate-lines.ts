import type { Cohort } from '@/lib/domain/cohort/cohort';
import type { DatePrecision } from '@/lib/domain/evidence/date-precision';
import type { Evidence } from '@/lib/domain/evidence/evidence';
import type { GateDecision, GateOwner } from '@/lib/domain/exemplar/gate';
import { daysBetween } from '@/lib/format/days-between';
import { formatDate } from '@/lib/format/format-date';
import { formatDays } from '@/lib/format/format-days';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { withClock } from '@/lib/view/clock/with-clock';
import { COHORT_LABEL } from '@/lib/view/cohort/cohort-label';
import type { EvidenceView } from '@/lib/view/evidence/evidence-view';
import { toEvidenceView } from '@/lib/view/evidence/to-evidence-view';
import type { TagColour } from '@/lib/view/status/status-tag';

type Subject = { readonly kind: 'exemplar' | 'fast_follower' | 'cohort' | 'programme'; readonly reference: string | null; readonly name: string | null };

type GateItem = {
  readonly id: string;
  readonly title: string;
  readonly owner: GateOwner;
  readonly ownerName: string | null;
  readonly subject: Subject;
  readonly dueOn: string | null;
  readonly duePrecision: DatePrecision | null;
  readonly evidence: Evidence;
  readonly decision: { readonly outcome: GateDecision; readonly evidence: Evidence } | null;
};

/** A gate in words. */
export type GateLine = {
  readonly id: string;
  readonly title: string;
  /** What it holds back, linked to it. */
  readonly subject: string;
  readonly subjectHref: string;
  /** Who must act. */
  readonly owner: string;
  /** "Waiting 45 days, since 31 March 2017", or when and how it was decided. */
  readonly state: string;
  /** "Due by November 2017", "Overdue since ..."; null where no date is recorded. */
  readonly due: string | null;
  readonly tag: { readonly text: string; readonly colour: TagColour; readonly isHedged?: boolean };
  readonly evidence: EvidenceView;
};

const OWNER_LABEL: Readonly<Record<GateOwner, string>> = {
  trust: 'The trust',
  programme: 'The programme',
  regulator: 'The regulator',
  treasury: 'HM Treasury',
  election_period: 'The election period',
  other: 'Somebody outside the programme',
};

const OUTCOME_TAG: Readonly<Record<GateDecision, { text: string; colour: TagColour }>> = {
  met: { text: 'Met', colour: 'green' },
  not_met: { text: 'Not met', colour: 'red' },
  waived: { text: 'Waived', colour: 'grey' },
  superseded: { text: 'Superseded', colour: 'grey' },
};

/** A gate at the clock: how long it has waited, or what became of it. Days are counted to the day shown; a month counts from its first day. */
export function gateLine(gate: GateItem, clock: Pick<ClockView, 'asAt' | 'params'>): GateLine {
  const { decision, evidence } = gate;
  const since = formatDate(evidence.effectiveOn, evidence.precision);
  const shared = { id: gate.id, title: gate.title, owner: gate.ownerName ?? OWNER_LABEL[gate.owner], subject: subjectText(gate.subject), subjectHref: withClock(subjectPath(gate.subject), clock) };
  if (decision !== null) {
    return {
      ...shared,
      state: `Decided ${formatDate(decision.evidence.effectiveOn, decision.evidence.precision)}; had waited since ${since}`,
      due: null,
      tag: OUTCOME_TAG[decision.outcome],
      evidence: toEvidenceView(decision.evidence, clock),
    };
  }
  return {
    ...shared,
    state: `Waiting ${formatDays(Math.max(0, daysBetween(evidence.effectiveOn, clock.asAt)))}, since ${since}`,
    due: dueText(gate, clock.asAt),
    tag: { text: 'Open', colour: 'yellow', isHedged: true },
    evidence: toEvidenceView(evidence, clock),
  };
}

function dueText({ dueOn, duePrecision }: GateItem, asAt: string): string | null {
  if (dueOn === null) return null;
  const date = formatDate(dueOn, duePrecision ?? 'day');
  return endOf(dueOn, duePrecision ?? 'day') < asAt ? `Overdue: expected by ${date}` : `Expected by ${date}`;
}

/** The last day that a date may mean: of `2017-11-01` known to the month, `2017-11-30`. */
function endOf(isoDate: string, precision: DatePrecision): string {
  const [year = 0, month = 1] = isoDate.split('-').map(Number);
  if (precision === 'year') return `${year}-12-31`;
  return precision === 'month' ? new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) : isoDate;
}

function subjectText({ kind, reference, name }: Subject): string {
  if (kind === 'programme') return 'The whole programme';
  return kind === 'cohort' ? `The ${COHORT_LABEL[reference as Cohort]} exemplars` : (name ?? reference ?? '');
}

function subjectPath({ kind, reference }: Subject): string {
  switch (kind) {
    case 'exemplar':
      return `/exemplars/${encodeURIComponent(reference ?? '')}`;
    case 'fast_follower':
      return `/fast-followers/${encodeURIComponent(reference ?? '')}`;
    case 'cohort':
      return `/exemplars?cohort=${encodeURIComponent(reference ?? '')}`;
    case 'programme':
      return '/exemplars';
  }
}
