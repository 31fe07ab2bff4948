import type { Candidate } from '@/lib/queries/nomination/find-candidates';
import { EXEMPLAR_STATUS_TAG } from '@/lib/view/status/exemplar-status-tag';
import { FAST_FOLLOWER_STATUS_TAG } from '@/lib/view/status/fast-follower-status-tag';

/** What a trust is to the programme today, in a sentence: "RA9. Partner in Imperial (named). Follows Wirral (approved)." */
export function programmePartsText({ odsCode, memberships, pairings }: Pick<Candidate, 'odsCode' | 'memberships' | 'pairings'>): string {
  const parts = [
    ...memberships.map(({ name, role, status }) => `${role === 'lead' ? 'Exemplar' : 'Partner in the exemplar'} ${name} (${status === null ? 'no status recorded' : EXEMPLAR_STATUS_TAG[status].text.toLowerCase()})`),
    ...pairings.map(({ exemplarName, status }) => `Fast follower of ${exemplarName} (${FAST_FOLLOWER_STATUS_TAG[status].text.toLowerCase()})`),
  ];
  return `${odsCode}. ${parts.length === 0 ? 'No part in the programme is recorded' : parts.join('. ')}.`;
}
