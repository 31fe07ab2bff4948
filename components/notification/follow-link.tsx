import type { FollowedRef } from '@/lib/domain/notification/followable';
import { FOLLOWABLE_WORDS } from '@/lib/view/notification/notice-lines';
import { toHref } from '@/lib/view/url/to-href';

/** Leads to be told of what others do to a record, or no longer. */
export function FollowLink({ record: { table, id }, isFollowed }: { record: FollowedRef; isFollowed: boolean }) {
  const record = `${table}/${id}`;
  const { noun } = FOLLOWABLE_WORDS[table];
  return <p>{isFollowed ? <a href={toHref('/notifications/stop-following', { record })}>Stop following this {noun}</a> : <a href={toHref('/notifications/follow', { record })}>Follow this {noun}</a>}</p>;
}
