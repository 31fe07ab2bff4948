import type { DatePrecision } from '@/lib/domain/evidence/date-precision';
import type { Evidence } from '@/lib/domain/evidence/evidence';
import type { ExemplarStatus } from '@/lib/domain/exemplar/status';
import type { FastFollowerStatus } from '@/lib/domain/fast-follower/status';
import { daysBetween } from '@/lib/format/days-between';
import { formatDays } from '@/lib/format/format-days';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { withClock } from '@/lib/view/clock/with-clock';
import type { EvidenceView } from '@/lib/view/evidence/evidence-view';
import { toEvidenceView } from '@/lib/view/evidence/to-evidence-view';
import { EXEMPLAR_STATUS_TAG } from '@/lib/view/status/exemplar-status-tag';
import { FAST_FOLLOWER_STATUS_TAG } from '@/lib/view/status/fast-follower-status-tag';
import type { StatusTagView } from '@/lib/view/status/status-tag';

type StaleStatus = {
  readonly subjectKind: 'exemplar' | 'fast_follower';
  readonly reference: string;
  readonly name: string;
  readonly status: ExemplarStatus | FastFollowerStatus;
  readonly evidence: Evidence;
  readonly lastHeardOn: string;
  readonly lastHeardPrecision: DatePrecision;
  readonly ceilingPence: string | null;
};

/** A record of which nothing has been heard for long. */
export type StaleLine = {
  readonly key: string;
  readonly name: string;
  readonly href: string;
  readonly tag: StatusTagView;
  readonly lastHeardOn: string;
  readonly lastHeardPrecision: DatePrecision;
  /** "3,430 days". */
  readonly silence: string;
  readonly stakePence: bigint | null;
  readonly evidence: EvidenceView;
};

/** Records gone quiet, in the order given; silence is counted to the day shown. */
export function staleLines(statuses: readonly StaleStatus[], clock: Pick<ClockView, 'asAt' | 'params'>): StaleLine[] {
  return statuses.map((stale) => ({
    key: `${stale.subjectKind} ${stale.reference}`,
    name: stale.name,
    href: withClock(`${stale.subjectKind === 'exemplar' ? '/exemplars' : '/fast-followers'}/${encodeURIComponent(stale.reference)}`, clock),
    tag: stale.subjectKind === 'exemplar' ? EXEMPLAR_STATUS_TAG[stale.status as ExemplarStatus] : FAST_FOLLOWER_STATUS_TAG[stale.status as FastFollowerStatus],
    lastHeardOn: stale.lastHeardOn,
    lastHeardPrecision: stale.lastHeardPrecision,
    silence: formatDays(daysBetween(stale.lastHeardOn, clock.asAt)),
    stakePence: stale.ceilingPence === null ? null : BigInt(stale.ceilingPence),
    evidence: toEvidenceView(stale.evidence, clock),
  }));
}
