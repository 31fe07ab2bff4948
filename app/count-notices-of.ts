import { toReader } from '@/lib/auth/to-reader';
import type { Actor } from '@/lib/domain/people/actor';
import { writeLog } from '@/lib/http/write-log';
import { countNewNotices } from '@/lib/queries/notifications/list-notices';
import { openReading } from '@/lib/queries/reading';

/** How many changes to records that a person follows are new to them, for the header of every page, which a count that fails does not take along. */
export async function countNoticesOf(actor: Actor): Promise<number | null> {
  try {
    return await countNewNotices(await openReading({ asAt: null, knownAt: null }, toReader(actor)), actor);
  } catch (error) {
    writeLog('error', 'notices not counted', { error: error instanceof Error ? error.name : 'Error', message: error instanceof Error ? error.message : String(error) });
    return null;
  }
}
