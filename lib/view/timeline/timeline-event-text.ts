import { MILESTONE_EVENT_KINDS, type MilestoneEventKind } from '@/lib/domain/milestone/milestone-event-kind';
import { TRANCHE_EVENT_KINDS } from '@/lib/domain/tranche/tranche-kind';
import { formatDate } from '@/lib/format/format-date';
import { formatPounds } from '@/lib/format/format-pounds';
import type { TimelineEvent } from '@/lib/queries/timeline/list-timeline-events';
import { penceOf } from '@/lib/view/overview/pence-of';
import { assertionText } from '@/lib/view/source/assertion-text';
import { TRANCHE_EVENT_LABEL } from '@/lib/view/tranche/tranche-words';

const MILESTONE_WORDS: Readonly<Record<MilestoneEventKind, string>> = { baseline: 'Agreed for', forecast: 'Now expected on', achieved: 'Achieved' };

/** What happened, in words: "Named", "Ceiling: up to £10 million", "Claimed: tranche 2, £2.5 million", "A portal for patients: now expected on 28 February 2021". */
export function timelineEventText(event: Pick<TimelineEvent, 'table' | 'says' | 'saysTrustName'>): string {
  switch (event.table) {
    case 'tranche_event': {
      const [kind = '', sequence = '', amount] = event.says.split(': ');
      const label = TRANCHE_EVENT_KINDS.find((known) => known === kind);
      return `${label === undefined ? kind : TRANCHE_EVENT_LABEL[label]}: tranche ${sequence}${amount === undefined ? '' : `, ${formatPounds(penceOf(amount.replaceAll(',', '')))}`}`;
    }
    case 'milestone_event': {
      const [, kind = '', dueOn = '', title = ''] = /^([^:]*): ([^:]*): (.*)$/s.exec(event.says) ?? [];
      const known = MILESTONE_EVENT_KINDS.find((word) => word === kind);
      const words = known === undefined ? kind : MILESTONE_WORDS[known].toLowerCase();
      return `${title}: ${words}${dueOn === '' ? '' : ` ${formatDate(dueOn)}`}`;
    }
    default:
      return assertionText({ group: event.table, says: event.says, saysTrustName: event.saysTrustName });
  }
}
