import { londonDateOf } from '@/lib/domain/clock/london-day';
import type { FastFollowerStatus } from '@/lib/domain/fast-follower/status';
import type { Actor } from '@/lib/domain/people/actor';
import { daysBetween } from '@/lib/format/days-between';
import { formatDate } from '@/lib/format/format-date';
import { formatDays } from '@/lib/format/format-days';
import type { Work } from '@/lib/queries/work/list-work';
import { GATE_OWNER_LABEL } from '@/lib/view/gate/gate-owner-label';
import { nominationActions } from '@/lib/view/nomination/nomination-actions';
import { nominationTitle } from '@/lib/view/nomination/nomination-title';

/** One thing that waits: what to do, of what, since when. */
export type WorkLine = { readonly key: string; readonly task: string; readonly href: string; readonly about: string; readonly kind: string; /** ISO date. */ readonly since: string; readonly waiting: string };

const KIND: Readonly<Partial<Record<FastFollowerStatus, string>>> = {
  draft: 'Draft',
  nominated: 'To countersign',
  countersigned: 'To vet',
  vetting: 'To decide',
  changes_requested: 'To change',
};

/** What waits on a person, the longest waiting first. */
export function toWorkLines(actor: Actor, { nominations, conditions, gates, stale }: Work, today: string): WorkLine[] {
  const waitingSince = (since: string) => (since === today ? 'Since today' : `For ${formatDays(daysBetween(since, today))}`);
  const due = (on: string) => (on < today ? `Overdue by ${formatDays(daysBetween(on, today))}` : on === today ? 'Due today' : `Due on ${formatDate(on)}`);
  const lines: WorkLine[] = [
    ...nominations.map((nomination) => {
      const since = londonDateOf(nomination.statusSince);
      const [first] = nominationActions(actor, nomination.standing);
      return { key: nomination.reference, task: first?.label ?? 'Read it', href: first?.href ?? `/fast-followers/${encodeURIComponent(nomination.reference)}`, about: nominationTitle(nomination), kind: KIND[nomination.status] ?? 'Nomination', since, waiting: waitingSince(since) };
    }),
    ...conditions.map(({ id, statement, owner, dueOn, pairing }) => ({
      key: id,
      task: statement,
      href: `/fast-followers/${encodeURIComponent(pairing.reference)}#conditions`,
      about: `${nominationTitle(pairing)}. Owed by: ${GATE_OWNER_LABEL[owner].toLowerCase()}`,
      kind: 'Condition',
      since: dueOn,
      waiting: due(dueOn),
    })),
    ...gates.map(({ id, title, dueOn, exemplarSlug, followerReference, heldBack }) => ({
      key: id,
      task: title,
      href: exemplarSlug !== null ? `/exemplars/${encodeURIComponent(exemplarSlug)}#waits` : followerReference !== null ? `/fast-followers/${encodeURIComponent(followerReference)}#waits` : '/#waiting-section',
      about: heldBack ?? 'The programme',
      kind: 'Approval due',
      since: dueOn,
      waiting: due(dueOn),
    })),
    ...stale.map(({ subjectKind, reference, name, lastHeardOn }) => ({
      key: `${subjectKind} ${reference}`,
      task: 'Ask how it stands, and record it',
      href: `/${subjectKind === 'exemplar' ? 'exemplars' : 'fast-followers'}/${encodeURIComponent(reference)}`,
      about: name,
      kind: 'Gone quiet',
      since: lastHeardOn,
      waiting: `Nothing heard for ${formatDays(daysBetween(lastHeardOn, today))}`,
    })),
  ];
  return lines.sort((a, b) => (a.since === b.since ? (a.key < b.key ? -1 : 1) : a.since < b.since ? -1 : 1));
}

/** How many things wait: for the header. */
export function countWork({ nominations, conditions, gates, stale }: Work): number {
  return nominations.length + conditions.length + gates.length + stale.length;
}
