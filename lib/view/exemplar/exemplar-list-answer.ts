import type { Cohort } from '@/lib/domain/cohort/cohort';
import { COHORTS } from '@/lib/domain/cohort/cohort';
import { EXEMPLAR_STATUSES } from '@/lib/domain/exemplar/status';
import { formatCount } from '@/lib/format/format-count';
import { formatList } from '@/lib/format/format-list';
import { formatNumber } from '@/lib/format/format-number';
import { COHORT_LABEL } from '@/lib/view/cohort/cohort-label';
import { EXEMPLAR_STATUS_TAG } from '@/lib/view/status/exemplar-status-tag';

/** How many exemplars there are of one status in one cohort. */
export type CohortStatusCount = { readonly cohort: string; readonly status: string; readonly n: number };

/**
 * The list in one sentence, the hedge kept: "16 exemplars of 17 trusts: 16 acute (12 named, 4 expected)."
 * Awards and trusts are both counted, for a joint bid is one award to two trusts.
 */
export function exemplarListAnswer(counts: readonly CohortStatusCount[], trustCount: number): string {
  const total = counts.reduce((sum, { n }) => sum + n, 0);
  if (total === 0) return 'No exemplars are shown.';
  return `${formatCount(total, 'exemplar')} of ${formatCount(trustCount, 'trust')}: ${formatList(COHORTS.flatMap((cohort) => cohortText(cohort, counts)))}.`;
}

function cohortText(cohort: Cohort, counts: readonly CohortStatusCount[]): string[] {
  const own = counts.filter((count) => count.cohort === cohort);
  if (own.length === 0) return [];
  const total = own.reduce((sum, { n }) => sum + n, 0);
  const byStatus = EXEMPLAR_STATUSES.map((status) => ({ status, n: own.find((count) => count.status === status)?.n ?? 0 }))
    .filter(({ n }) => n > 0)
    .toSorted((a, b) => b.n - a.n)
    .map(({ status, n }) => `${formatNumber(n)} ${EXEMPLAR_STATUS_TAG[status].text.toLowerCase()}`);
  return [`${formatNumber(total)} ${COHORT_LABEL[cohort]} (${byStatus.join(', ')})`];
}
