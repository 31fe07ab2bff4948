import type { Followable } from '@/lib/domain/notification/followable';
import { capitalise } from '@/lib/format/capitalise';
import { formatInstant } from '@/lib/format/format-instant';
import type { Notice } from '@/lib/queries/notifications/list-notices';
import { describeAct, describeActor } from '@/lib/view/audit/describe-act';

/** Where the records of each kind stand, and what one is called. */
export const FOLLOWABLE_WORDS: Readonly<Record<Followable, { readonly noun: string; readonly path: string }>> = {
  exemplar: { noun: 'exemplar', path: '/exemplars' },
  fast_follower: { noun: 'fast follower', path: '/fast-followers' },
  trust: { noun: 'trust', path: '/trusts' },
};

export type NoticeLine = {
  readonly key: string;
  readonly isNew: boolean;
  /** What was done, and by whom as far as the reader is told. */
  readonly text: string;
  readonly when: string;
  readonly records: readonly { readonly name: string; readonly href: string }[];
};

/** What others did to records that somebody follows, in words. */
export function noticeLines(notices: readonly Notice[]): NoticeLine[] {
  return notices.map((notice) => ({
    key: String(notice.position),
    isNew: notice.isNew,
    text: `${notice.actorKind === null ? describeActor(notice) : capitalise(notice.actorKind)} ${describeAct(notice.type, notice.details)}`,
    when: formatInstant(notice.occurredAt),
    records: notice.records.map(({ table, id, name }) => ({ name, href: `${FOLLOWABLE_WORDS[table].path}/${encodeURIComponent(id)}` })),
  }));
}
