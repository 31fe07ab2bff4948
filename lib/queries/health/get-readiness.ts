import 'server-only';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';

/** Whether the product can answer; if not, why, in words that name no secret and no address. */
export type Readiness = { readonly isReady: true } | { readonly isReady: false; readonly reason: string };

let migrationNames: Promise<readonly string[]> | undefined;

async function listMigrationNames(): Promise<readonly string[]> {
  const entries = await readdir(path.join(process.cwd(), 'prisma', 'migrations'), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/** Ready means: the database answers, has every migration of this build, and holds the founding data, whole. */
export async function getReadiness(): Promise<Readiness> {
  migrationNames ??= listMigrationNames();
  const wanted = [...(await migrationNames)];
  try {
    const [found] = await queryRows<{ has_migrations: boolean }>(sql`SELECT to_regclass('_prisma_migrations') IS NOT NULL AS has_migrations`);
    if (found?.has_migrations !== true) return { isReady: false, reason: 'The database has not been migrated.' };
    const missing = await queryRows<{ name: string }>(sql`
      SELECT name FROM unnest(${wanted}::text[]) AS wanted(name)
      WHERE NOT EXISTS (SELECT 1 FROM _prisma_migrations m WHERE m.migration_name = name AND m.finished_at IS NOT NULL AND m.rolled_back_at IS NULL)`);
    if (missing.length > 0) return { isReady: false, reason: `The database lacks ${missing.length} of ${wanted.length} migrations.` };
    const [batch] = await queryRows<{ n: number }>(sql`SELECT count(*) AS n FROM import_batch WHERE kind = 'founding'`);
    return batch !== undefined && batch.n > 0 ? { isReady: true } : { isReady: false, reason: 'The founding data have not been loaded.' };
  } catch {
    return { isReady: false, reason: 'The database does not answer.' };
  }
}
