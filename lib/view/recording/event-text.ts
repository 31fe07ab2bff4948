import { capitalise } from '@/lib/format/capitalise';
import { formatDate } from '@/lib/format/format-date';
import type { EventOfRecord } from '@/lib/queries/recording/list-events-of';
import { ASSERTION_GROUP_LABEL } from '@/lib/view/source/assertion-group-label';
import { assertionText } from '@/lib/view/source/assertion-text';

/** What an event of a record says, with whom it is said of where that is another record. */
export function eventText(event: EventOfRecord): string {
  const { group, saidOf, says, saysTrustName } = event;
  const text = group === 'milestone_event' ? milestoneText(says) : group === 'blueprint_reuse' ? `Reused by ${says}` : group === 'place_maturity_assessment' ? capitalise(says.replaceAll('_', ' ')) : assertionText({ group, says, saysTrustName });
  return saidOf === null ? text : `${saidOf}: ${text}`;
}

/** What such events speak of, as a heading. */
export function eventGroupLabel(group: EventOfRecord['group']): string {
  if (group === 'milestone_event') return 'Milestones';
  if (group === 'place_maturity_assessment') return 'What was said of its maturity';
  return group === 'blueprint_reuse' ? 'Blueprints reused' : ASSERTION_GROUP_LABEL[group];
}

/** `forecast: 2018-09-30: A shared record` is "A shared record: forecast for 30 September 2018". */
function milestoneText(says: string): string {
  const [kind = '', ...rest] = says.split(': ');
  if (kind === 'achieved') return `${rest.join(': ')}: achieved`;
  const [dueOn = '', ...title] = rest;
  return `${title.join(': ')}: ${kind === 'baseline' ? 'agreed' : 'forecast'} for ${formatDate(dueOn)}`;
}
