import { daysBetween } from '@/lib/format/days-between';
import { capitalise } from '@/lib/format/capitalise';
import { formatDate } from '@/lib/format/format-date';
import { formatDays } from '@/lib/format/format-days';
import type { GateItem } from '@/lib/queries/record/list-gates';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { daysApartText } from '@/lib/view/evidence/days-apart-text';
import type { EvidenceView } from '@/lib/view/evidence/evidence-view';
import { countedFrom, onDate } from '@/lib/view/evidence/date-words';
import { toEvidenceView } from '@/lib/view/evidence/to-evidence-view';
import type { StatusTagView } from '@/lib/view/status/status-tag';
import { GATE_DECISION_LABEL, GATE_OWNER_LABEL } from './gate-owner-label';

/** A gate in words: what waits on whom, since when, how long, and what came of it. */
export type GateView = {
  readonly id: string;
  readonly title: string;
  readonly owner: string;
  /** Where it is not the record's own: "Of the whole acute cohort". */
  readonly scope: string | null;
  readonly isOpen: boolean;
  readonly tag: StatusTagView;
  /** "29 days at 30 November 2016, counted from the first day of the month", "After 49 to 78 days". */
  readonly wait: string;
  readonly due: string | null;
  /** Since when it waits. */
  readonly evidence: EvidenceView;
  /** When it was decided. */
  readonly decisionEvidence: EvidenceView | null;
};

const TAGS: Readonly<Record<NonNullable<GateItem['decision']>['outcome'], StatusTagView>> = {
  met: { text: GATE_DECISION_LABEL.met, colour: 'green' },
  not_met: { text: GATE_DECISION_LABEL.not_met, colour: 'red' },
  waived: { text: GATE_DECISION_LABEL.waived, colour: 'grey' },
  superseded: { text: GATE_DECISION_LABEL.superseded, colour: 'grey' },
};

/** Gates in words at the clock's date, the open ones first, then the longest waiting. */
export function toGateViews(gates: readonly GateItem[], { asAt, cohort, clock }: { asAt: string; cohort: string; clock: Pick<ClockView, 'params'> }): GateView[] {
  const views = gates.map((gate) => toGateView(gate, asAt, cohort, clock));
  return [...views.filter(({ isOpen }) => isOpen), ...views.filter(({ isOpen }) => !isOpen)];
}

function toGateView(gate: GateItem, asAt: string, cohort: string, clock: Pick<ClockView, 'params'>): GateView {
  const { decision, evidence } = gate;
  return {
    id: gate.id,
    title: gate.title,
    owner: gate.ownerName ?? GATE_OWNER_LABEL[gate.owner],
    scope: scopeText(gate.scope, cohort),
    isOpen: decision === null,
    tag: decision === null ? { text: 'Waiting', colour: 'yellow', isHedged: true } : TAGS[decision.outcome],
    wait:
      decision === null
        ? `${capitalise(formatDays(daysBetween(evidence.effectiveOn, asAt)))} at ${formatDate(asAt)}${countedFrom(evidence.precision)}`
        : `After ${daysApartText(evidence, decision.evidence)}`,
    due: gate.dueOn === null ? null : `Due ${onDate({ effectiveOn: gate.dueOn, precision: gate.duePrecision ?? 'day' })}`,
    evidence: toEvidenceView(evidence, clock),
    decisionEvidence: decision === null ? null : toEvidenceView(decision.evidence, clock),
  };
}

function scopeText(scope: GateItem['scope'], cohort: string): string | null {
  switch (scope) {
    case 'record':
      return null;
    case 'tranche':
      return 'Of one instalment';
    case 'cohort':
      return `Of the whole ${cohort} cohort`;
  }
}
