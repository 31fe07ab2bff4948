import type { Evidence } from '@/lib/domain/evidence/evidence';
import type { ExemplarStatus } from '@/lib/domain/exemplar/status';
import type { FastFollowerStatus } from '@/lib/domain/fast-follower/status';
import { formatDate } from '@/lib/format/format-date';
import { formatList } from '@/lib/format/format-list';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { withClock } from '@/lib/view/clock/with-clock';
import type { EvidenceView } from '@/lib/view/evidence/evidence-view';
import { toEvidenceView } from '@/lib/view/evidence/to-evidence-view';
import { EXEMPLAR_STATUS_TAG } from '@/lib/view/status/exemplar-status-tag';
import { FAST_FOLLOWER_STATUS_TAG } from '@/lib/view/status/fast-follower-status-tag';

type StatusConflict = {
  readonly subjectKind: 'exemplar' | 'fast_follower';
  readonly reference: string;
  readonly name: string;
  readonly disagreeOn: 'status' | 'date';
  readonly events: readonly { readonly status: ExemplarStatus | FastFollowerStatus; readonly evidence: Evidence }[];
};
type DoubleRole = { readonly trustName: string; readonly exemplarName: string; readonly reference: string; readonly evidence: Evidence };

/** Records of one subject that cannot all be right, in a sentence. */
export type StatusConflictLine = { readonly key: string; readonly text: string; readonly href: string; readonly evidence: readonly EvidenceView[] };

/** Steps that disagree, and trusts that follow themselves. */
export function statusConflictLines(conflicts: readonly StatusConflict[], doubles: readonly DoubleRole[], clock: Pick<ClockView, 'params'>): StatusConflictLine[] {
  return [
    ...conflicts.map(({ subjectKind, reference, name, disagreeOn, events }) => {
      const word = (status: ExemplarStatus | FastFollowerStatus) =>
        (subjectKind === 'exemplar' ? EXEMPLAR_STATUS_TAG[status as ExemplarStatus] : FAST_FOLLOWER_STATUS_TAG[status as FastFollowerStatus]).text.toLowerCase();
      const [first] = events;
      const text =
        disagreeOn === 'status'
          ? `${name}: said to be ${formatList([...new Set(events.map(({ status }) => word(status)))])} from ${first === undefined ? 'the same date' : formatDate(first.evidence.effectiveOn, first.evidence.precision)}`
          : `${name}: ${first === undefined ? '' : word(first.status)} from ${formatList([...new Set(events.map(({ evidence }) => formatDate(evidence.effectiveOn, evidence.precision)))], 'or')}`;
      return {
        key: `${subjectKind} ${reference} ${disagreeOn} ${first?.evidence.effectiveOn ?? ''}`,
        text,
        href: withClock(`${subjectKind === 'exemplar' ? '/exemplars' : '/fast-followers'}/${encodeURIComponent(reference)}`, clock),
        evidence: events.map(({ evidence }) => toEvidenceView(evidence, clock)),
      };
    }),
    ...doubles.map(({ trustName, exemplarName, reference, evidence }) => ({
      key: `double ${reference}`,
      text: `${trustName} is a member of ${exemplarName} and also recorded as its fast follower: it is counted once as a trust, but in both lists`,
      href: withClock(`/fast-followers/${encodeURIComponent(reference)}`, clock),
      evidence: [toEvidenceView(evidence, clock)],
    })),
  ];
}
