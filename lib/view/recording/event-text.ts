import { REPLICATION_VERDICTS } from '@/lib/domain/fast-follower/replication';
import { SYSTEM_CLASSES } from '@/lib/domain/system/system-class';
import { capitalise } from '@/lib/format/capitalise';
import { formatDate } from '@/lib/format/format-date';
import type { EventOfRecord } from '@/lib/queries/recording/list-events-of';
import { replicationItemName, VERDICT_LABEL } from '@/lib/view/fast-follower/replication-words';
import { ASSERTION_GROUP_LABEL } from '@/lib/view/source/assertion-group-label';
import { assertionText } from '@/lib/view/source/assertion-text';

/** What an event of a record says, with whom it is said of where that is another record. */
export function eventText(event: EventOfRecord): string {
  const { group, saidOf, says, saysTrustName } = event;
  const text = sayOf(group, says, saysTrustName);
  return saidOf === null ? text : `${saidOf}: ${text}`;
}

function sayOf(group: EventOfRecord['group'], says: string, saysTrustName: string | null): string {
  switch (group) {
    case 'milestone_event':
      return milestoneText(says);
    case 'blueprint_reuse':
      return `Reused by ${says}`;
    case 'place_maturity_assessment':
      return capitalise(says.replaceAll('_', ' '));
    case 'replication_assertion':
      return replicationSaid(says);
    default:
      return assertionText({ group, says, saysTrustName });
  }
}

/** What such events speak of, as a heading. */
export function eventGroupLabel(group: EventOfRecord['group']): string {
  if (group === 'milestone_event') return 'Milestones';
  if (group === 'place_maturity_assessment') return 'What was said of its maturity';
  if (group === 'replication_assertion') return 'Replication of its exemplar’s systems';
  return group === 'blueprint_reuse' ? 'Blueprints reused' : ASSERTION_GROUP_LABEL[group];
}

/** `match: imaging: Sectra PACS` is "Sectra PACS, imaging: runs it". */
function replicationSaid(says: string): string {
  const [verdict, systemClass, ...product] = says.split(': ');
  const known = REPLICATION_VERDICTS.find((one) => one === verdict);
  const of = SYSTEM_CLASSES.find((one) => one === systemClass);
  if (known === undefined || of === undefined) throw new RangeError(`${says} says of no system whether it is run.`);
  return `${replicationItemName({ systemClass: of, productName: product.length === 0 ? null : product.join(': ') })}: ${VERDICT_LABEL[known].toLowerCase()}`;
}

/** `forecast: 2018-09-30: A shared record` is "A shared record: forecast for 30 September 2018". */
function milestoneText(says: string): string {
  const [kind = '', ...rest] = says.split(': ');
  if (kind === 'achieved') return `${rest.join(': ')}: achieved`;
  const [dueOn = '', ...title] = rest;
  return `${title.join(': ')}: ${kind === 'baseline' ? 'agreed' : 'forecast'} for ${formatDate(dueOn)}`;
}
