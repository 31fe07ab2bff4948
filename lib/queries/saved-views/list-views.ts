import 'server-only';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { Actor } from '@/lib/domain/people/actor';
import type { ViewPath } from '@/lib/domain/saved-view/view-paths';

/** A view that a person keeps under a name. */
export type SavedViewItem = {
  readonly id: string;
  readonly name: string;
  readonly path: ViewPath;
  /** What its address asks, without the question mark; empty where it asks nothing. */
  readonly query: string;
  /** An instant, ISO. */
  readonly createdAt: string;
};

/** The views of whoever asks, by name. */
export function listOwnViews(actor: Actor): Promise<SavedViewItem[]> {
  return queryRows<SavedViewItem>(sql`
    SELECT id, name, path, query, created_at AS "createdAt" FROM saved_view WHERE user_id = ${actor.userId} ORDER BY lower(name) COLLATE "C", name COLLATE "C"`);
}

/** One view of whoever asks; null where they have no such. */
export async function getOwnView(actor: Actor, viewId: string): Promise<SavedViewItem | null> {
  const [view = null] = await queryRows<SavedViewItem>(sql`
    SELECT id, name, path, query, created_at AS "createdAt" FROM saved_view WHERE id = ${viewId} AND user_id = ${actor.userId}`);
  return view;
}
