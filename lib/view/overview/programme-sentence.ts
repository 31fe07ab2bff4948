import { COHORTS, type Cohort } from '@/lib/domain/cohort/cohort';
import { CONFIDENCES, type Confidence } from '@/lib/domain/evidence/confidence';
import { EXEMPLAR_STATUSES, EXEMPLAR_STATUSES_BEFORE_NAMING, type ExemplarStatus } from '@/lib/domain/exemplar/status';
import { hasLeft } from '@/lib/domain/programme/has-left';
import { sumCounts } from '@/lib/domain/programme/sum-counts';
import { formatCount } from '@/lib/format/format-count';
import { formatList } from '@/lib/format/format-list';
import { formatNumber } from '@/lib/format/format-number';
import { COHORT_LABEL } from '@/lib/view/cohort/cohort-label';
import { EXEMPLAR_STATUS_TAG } from '@/lib/view/status/exemplar-status-tag';

/** Awards counted by cohort, status and how firmly the status is said. */
export type AwardCount = { readonly cohort: Cohort; readonly status: ExemplarStatus; readonly confidence: Confidence; readonly count: number };

const SAID_BY: Readonly<Record<Confidence, string>> = {
  official_record: 'by official record',
  official_announcement: 'by official announcement',
  formal_plan: 'by formal plan',
  named_report: 'by named report',
  unnamed_report: 'by unnamed report',
};

/**
 * The programme in one sentence, the hedge kept and awards told from trusts: "As at 30 November 2016 the programme has 16 acute
 * exemplars: 12 named and 4 expected (1 by formal plan, 3 by unnamed report); 17 trusts."
 * @param asAt the day in words
 */
export function programmeSentence(asAt: string, counted: readonly AwardCount[], trustCount: number): string {
  const awards = counted.filter(({ status }) => !hasLeft(status));
  const total = sumCounts(awards);
  if (total === 0) return `As at ${asAt} no exemplar is recorded: none named, none expected.`;
  const cohorts = COHORTS.flatMap((cohort) => {
    const count = sumCounts(awards.filter((award) => award.cohort === cohort));
    return count === 0 ? [] : [{ cohort, count }];
  });
  const [only] = cohorts;
  const subject =
    only !== undefined && cohorts.length === 1
      ? formatCount(total, `${COHORT_LABEL[only.cohort]} exemplar`)
      : `${formatCount(total, 'exemplar')} (${formatList(cohorts.map(({ cohort, count }) => `${formatNumber(count)} ${COHORT_LABEL[cohort]}`))})`;
  return `As at ${asAt} the programme has ${subject}${statusesText(awards, total)}; ${formatCount(trustCount, 'trust')}.`;
}

function statusesText(awards: readonly AwardCount[], total: number): string {
  const statuses = EXEMPLAR_STATUSES.flatMap((status) => {
    const own = awards.filter((award) => award.status === status);
    const count = sumCounts(own);
    return count === 0 ? [] : [{ word: EXEMPLAR_STATUS_TAG[status].text.toLowerCase(), count, hedge: EXEMPLAR_STATUSES_BEFORE_NAMING.includes(status) ? ` (${saidBy(own)})` : '', isHedged: EXEMPLAR_STATUSES_BEFORE_NAMING.includes(status) }];
  });
  // What is certain comes first, however far along the ladder it stands.
  const ordered = statuses.toSorted((a, b) => Number(a.isHedged) - Number(b.isHedged));
  const [only] = ordered;
  if (only !== undefined && ordered.length === 1) return total === 1 ? `, ${only.word}${only.hedge}` : `, all ${only.word}${only.hedge}`;
  return `: ${formatList(ordered.map(({ word, count, hedge }) => `${formatNumber(count)} ${word}${hedge}`))}`;
}

function saidBy(awards: readonly AwardCount[]): string {
  const confidences = CONFIDENCES.flatMap((confidence) => {
    const count = sumCounts(awards.filter((award) => award.confidence === confidence));
    return count === 0 ? [] : [{ confidence, count }];
  });
  const [only] = confidences;
  if (only !== undefined && confidences.length === 1) return SAID_BY[only.confidence];
  return confidences.map(({ confidence, count }) => `${formatNumber(count)} ${SAID_BY[confidence]}`).join(', ');
}
