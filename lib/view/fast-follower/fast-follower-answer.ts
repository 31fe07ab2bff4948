import { formatDate } from '@/lib/format/format-date';
import type { FastFollowerDetail } from '@/lib/queries/fast-follower/get-fast-follower';
import { onDate, sinceDate } from '@/lib/view/evidence/date-words';
import { whoSays } from '@/lib/view/evidence/who-says';
import { FAST_FOLLOWER_STATUS_TAG } from '@/lib/view/status/fast-follower-status-tag';

/** Who follows whom, as a heading: "North Middlesex University Hospital NHS Trust, fast follower of Royal Free London". */
export function fastFollowerHeading({ trust, exemplar }: Pick<FastFollowerDetail, 'trust' | 'exemplar'>): string {
  return trust === null ? `Fast follower of ${exemplar.name}: trust not recorded` : `${trust.name}, fast follower of ${exemplar.name}`;
}

/**
 * Where a pairing stands and which trust it is: "Approved since 12 September 2017, as reported by Health Service Journal. Which trust
 * it is, is not recorded by 30 September 2017: it was first recorded for 13 June 2019."
 */
export function fastFollowerAnswer(follower: FastFollowerDetail, asAt: string): string {
  return [statusSentence(follower, asAt), identitySentence(follower, asAt)].filter((sentence) => sentence !== null).join(' ');
}

function statusSentence({ status, statusEventId, history, exemplar }: FastFollowerDetail, asAt: string): string {
  const event = history.find(({ id }) => id === statusEventId);
  if (status === null || event === undefined) return `No status of this pairing with ${exemplar.name} is recorded by ${formatDate(asAt)}.`;
  const { evidence } = event;
  const tag = FAST_FOLLOWER_STATUS_TAG[status];
  const undecided = tag.isHedged === true ? `; not approved by ${formatDate(asAt)}` : '';
  return `${tag.text} ${status === 'withdrawn' || status === 'declined' || status === 'completed' ? onDate(evidence) : sinceDate(evidence)}, ${whoSays(evidence)}${undecided}.`;
}

function identitySentence({ trust, laterIdentity }: FastFollowerDetail, asAt: string): string | null {
  if (trust !== null) return null;
  const unknown = `Which trust it is, is not recorded by ${formatDate(asAt)}`;
  return laterIdentity === null ? `${unknown}, and no later source of the register gives it.` : `${unknown}: it was first recorded ${onDate(laterIdentity.evidence).replace(/^on /, 'for ').replace(/^in /, 'for ')}.`;
}
