import { londonDateOf } from '@/lib/domain/clock/london-day';
import type { FastFollowerStatus } from '@/lib/domain/fast-follower/status';
import type { Actor } from '@/lib/domain/people/actor';
import { daysBetween } from '@/lib/format/days-between';
import { formatCount } from '@/lib/format/format-count';
import { formatDate } from '@/lib/format/format-date';
import { formatDays } from '@/lib/format/format-days';
import type { Work } from '@/lib/queries/work/list-work';
import { COHORT_LABEL } from '@/lib/view/cohort/cohort-label';
import { GATE_OWNER_LABEL } from '@/lib/view/gate/gate-owner-label';
import { nominationActions } from '@/lib/view/nomination/nomination-actions';
import { STEP_WORDS } from '@/lib/view/tranche/tranche-words';
import { tranchesHrefOf } from '@/lib/view/funding/owner-href';
import { nominationTitle } from '@/lib/view/nomination/nomination-title';

/** One thing that waits, or several of a kind: what to do, of what, since when. */
export type WorkLine = {
  readonly key: string;
  readonly task: string;
  /** Where it is done; null of several, each of which has a place of its own. */
  readonly href: string | null;
  readonly about: string;
  readonly kind: string;
  /** ISO date. */
  readonly since: string;
  readonly waiting: string;
  /** The several, the longest waiting first. */
  readonly each?: readonly WorkLine[];
};

/** A line, and what it may be told together with: lines of one group become one line. */
type Groupable = { readonly line: WorkLine; readonly group: { readonly key: string; readonly task: string; readonly about: (count: number) => string } | null };

const KIND: Readonly<Partial<Record<FastFollowerStatus, string>>> = {
  draft: 'Draft',
  nominated: 'To countersign',
  countersigned: 'To vet',
  vetting: 'To decide',
  changes_requested: 'To change',
};

/** What waits on a person, the longest waiting first. */
export function toWorkLines(actor: Actor, { nominations, conditions, gates, stale, toAnswer, gatesDue }: Work, today: string): WorkLine[] {
  const waitingSince = (since: string) => (since === today ? 'Since today' : `For ${formatDays(daysBetween(since, today))}`);
  const due = (on: string) => (on < today ? `Overdue by ${formatDays(daysBetween(on, today))}` : on === today ? 'Due today' : `Due on ${formatDate(on)}`);
  const lines: Groupable[] = [
    ...nominations.map((nomination) => {
      const since = londonDateOf(nomination.statusSince);
      const [first] = nominationActions(actor, nomination.standing);
      const line = { key: nomination.reference, task: first?.label ?? 'Read it', href: first?.href ?? `/fast-followers/${encodeURIComponent(nomination.reference)}`, about: nominationTitle(nomination), kind: KIND[nomination.status] ?? 'Nomination', since, waiting: waitingSince(since) };
      // Pairings that came with the register came many at once.
      const group = nomination.draft === null ? { key: `${nomination.status} ${nomination.cohort}`, task: line.task, about: (count: number) => `${formatCount(count, `${COHORT_LABEL[nomination.cohort]} pairing`)} that came with the register` } : null;
      return { line, group };
    }),
    ...conditions.map(({ id, statement, owner, dueOn, pairing }) => ({
      line: {
        key: id,
        task: statement,
        href: `/fast-followers/${encodeURIComponent(pairing.reference)}#conditions`,
        about: `${nominationTitle(pairing)}. Owed by: ${GATE_OWNER_LABEL[owner].toLowerCase()}`,
        kind: 'Condition',
        since: dueOn,
        waiting: due(dueOn),
      },
      group: null,
    })),
    ...gates.map(({ id, title, dueOn, exemplarSlug, followerReference, heldBack }) => ({
      line: {
        key: id,
        task: title,
        href: exemplarSlug !== null ? `/exemplars/${encodeURIComponent(exemplarSlug)}#waits` : followerReference !== null ? `/fast-followers/${encodeURIComponent(followerReference)}#waits` : '/#waiting-section',
        about: heldBack ?? 'The programme',
        kind: 'Approval due',
        since: dueOn,
        waiting: due(dueOn),
      },
      group: null,
    })),
    ...toAnswer.map(({ tranche, step, since }) => ({
      line: {
        key: `${step} ${tranche.id}`,
        task: step === 'release' ? 'Release or refuse a claim' : STEP_WORDS[step].heading,
        href: `/funding/tranches/${encodeURIComponent(tranche.id)}/${step}`,
        about: `${tranche.ownerName}, tranche ${tranche.sequence}`,
        kind: step === 'approve-write-off' ? 'Write-off' : 'Claim',
        since,
        waiting: waitingSince(since),
      },
      group: null,
    })),
    ...gatesDue.map(({ tranche, gate, dueOn }) => ({
      line: {
        key: `gate ${gate.id}`,
        task: gate.title,
        href: `${tranchesHrefOf(tranche.ownerKey)}#tranche-${tranche.id}`,
        about: `${tranche.ownerName}, tranche ${tranche.sequence}`,
        kind: 'Gate due',
        since: dueOn,
        waiting: due(dueOn),
      },
      group: null,
    })),
    ...stale.map(({ subjectKind, reference, name, cohort, lastHeardOn }) => {
      const isExemplar = subjectKind === 'exemplar';
      return {
        line: {
          key: `${subjectKind} ${reference}`,
          task: 'Ask how it stands, and record it',
          href: `/${isExemplar ? 'exemplars' : 'fast-followers'}/${encodeURIComponent(reference)}`,
          about: name,
          kind: 'Gone quiet',
          since: lastHeardOn,
          waiting: `Nothing heard for ${formatDays(daysBetween(lastHeardOn, today))}`,
        },
        group: { key: `quiet ${subjectKind} ${cohort}`, task: 'Ask how they stand, and record it', about: (count: number) => formatCount(count, `${COHORT_LABEL[cohort]} ${isExemplar ? 'exemplar' : 'fast follower'}`) },
      };
    }),
  ];
  return inOrder(together(lines));
}

/** One line for the several of a group, which says how long the first of them has waited. */
function together(lines: readonly Groupable[]): WorkLine[] {
  const groups = new Map<string, Groupable[]>();
  for (const groupable of lines) {
    const key = groupable.group?.key ?? groupable.line.key;
    groups.set(key, [...(groups.get(key) ?? []), groupable]);
  }
  return [...groups.values()].flatMap((members) => {
    const group = members[0]?.group ?? null;
    const each = inOrder(members.map(({ line }) => line));
    const [first] = each;
    if (first === undefined || group === null || each.length === 1) return each;
    return [{ ...first, key: group.key, task: group.task, href: null, about: group.about(each.length), waiting: `${first.waiting}, the first of them`, each }];
  });
}

function inOrder(lines: readonly WorkLine[]): WorkLine[] {
  return [...lines].sort((a, b) => (a.since === b.since ? (a.key < b.key ? -1 : 1) : a.since < b.since ? -1 : 1));
}

/** How many things wait: for the header. */
export function countWork({ nominations, conditions, gates, stale, toAnswer, gatesDue }: Work): number {
  return nominations.length + conditions.length + gates.length + stale.length + toAnswer.length + gatesDue.length;
}
