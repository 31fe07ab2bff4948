import { toReader } from '@/lib/auth/to-reader';
import type { Actor } from '@/lib/domain/people/actor';
import { writeLog } from '@/lib/http/write-log';
import { openReading } from '@/lib/queries/reading';
import { listWork } from '@/lib/queries/work/list-work';
import { countWork } from '@/lib/view/work/work-lines';

/** How many things wait on a person, for the header of every page. A header that cannot count does not take its page with it. */
export async function countWorkOf(actor: Actor): Promise<number | null> {
  try {
    return countWork(await listWork(await openReading({ asAt: null, knownAt: null }, toReader(actor)), actor));
  } catch (error) {
    writeLog('error', 'work not counted', { error: error instanceof Error ? error.name : 'Error', message: error instanceof Error ? error.message : String(error) });
    return null;
  }
}
