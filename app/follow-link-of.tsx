import type { ReactElement } from 'react';
import { FollowLink } from '@/components/notification/follow-link';
import { currentActor } from '@/lib/auth/session';
import type { FollowedRef } from '@/lib/domain/notification/followable';
import { isFollowed } from '@/lib/queries/notifications/list-notices';

/** The link by which whoever reads a record's page follows it, or stops to; null for whoever is not signed in. */
export async function followLinkOf(record: FollowedRef): Promise<ReactElement | null> {
  const actor = await currentActor();
  return actor === null ? null : <FollowLink record={record} isFollowed={await isFollowed(actor, record)} />;
}
