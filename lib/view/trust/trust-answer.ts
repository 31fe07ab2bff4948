import { EXEMPLAR_STATUSES_BEFORE_NAMING } from '@/lib/domain/exemplar/status';
import { formatDate } from '@/lib/format/format-date';
import { formatList } from '@/lib/format/format-list';
import type { TrustDetail } from '@/lib/queries/trust/get-trust';
import { COHORT_LABEL } from '@/lib/view/cohort/cohort-label';
import { onDate, sinceDate } from '@/lib/view/evidence/date-words';
import { EXEMPLAR_STATUS_TAG } from '@/lib/view/status/exemplar-status-tag';
import { FAST_FOLLOWER_STATUS_TAG } from '@/lib/view/status/fast-follower-status-tag';
import { nameWithinSentence } from './succession-text';

/**
 * What a trust is to the programme at the clock, whether it was open, and who came after it. "Part of the exemplar City Hospitals
 * Sunderland: accredited since August 2021. Closed after 31 March 2019."
 */
export function trustAnswer(trust: TrustDetail, asAt: string): string {
  return [...partSentences(trust, asAt), ...openSentences(trust, asAt)].join(' ');
}

function partSentences({ exemplars, followers, shortlistings }: TrustDetail, asAt: string): string[] {
  const parts = [
    ...exemplars.map(({ name, status, evidence }) =>
      EXEMPLAR_STATUSES_BEFORE_NAMING.includes(status)
        ? `${EXEMPLAR_STATUS_TAG[status].text} as the exemplar ${name} ${sinceDate(evidence)}; not named by ${formatDate(asAt)}.`
        : `Part of the exemplar ${name}: ${EXEMPLAR_STATUS_TAG[status].text.toLowerCase()} ${status === 'named' ? onDate(evidence) : sinceDate(evidence)}.`,
    ),
    ...followers.map(({ exemplarName, status, evidence }) => `Fast follower of ${exemplarName}: ${FAST_FOLLOWER_STATUS_TAG[status].text.toLowerCase()} ${sinceDate(evidence)}.`),
  ];
  if (parts.length > 0) return parts;
  if (shortlistings.length === 0) return [`No part in the programme is recorded by ${formatDate(asAt)}.`];
  return [`In contention for ${formatList(shortlistings.map(({ cohort, evidence }) => `the ${COHORT_LABEL[cohort]} cohort ${onDate(evidence)}`))}; no further part in the programme is recorded by ${formatDate(asAt)}.`];
}

function openSentences({ then, openedOn, closedOn, successions }: TrustDetail, asAt: string): string[] {
  if (then.isOpen) return [];
  if (openedOn !== null && openedOn > asAt) return [`Not open yet: it opened on ${formatDate(openedOn)}.`];
  const successors = successions.filter(({ direction, isLater }) => direction === 'successor' && !isLater);
  const closed = closedOn === null ? 'Closed' : `Closed after ${formatDate(closedOn)}`;
  return [successors.length === 0 ? `${closed}; who succeeded it is not recorded.` : `${closed}; succeeded by ${formatList(successors.map(({ other }) => nameWithinSentence(other.name)))}.`];
}
