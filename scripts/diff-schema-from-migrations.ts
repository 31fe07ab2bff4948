// Development and test only: PGlite is a development dependency.
import { readFile } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { citext } from '@electric-sql/pglite/contrib/citext';
import { fuzzystrmatch } from '@electric-sql/pglite/contrib/fuzzystrmatch';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { loadSchemaEngine } from '@/lib/db/migrations/load-schema-engine';
import { readMigrations } from '@/lib/db/migrations/read-migrations';

const filters = { externalTables: [], externalEnums: [] };

/**
 * The SQL that would bring a database built from the migrations folder to what schema.prisma says;
 * empty when the two agree. The database is an in-memory one, so nothing outside is touched.
 */
export async function diffSchemaFromMigrations(options: {
  schemaFile: string;
  migrationsFolder: string;
}): Promise<string> {
  const datamodel = await readFile(options.schemaFile, 'utf8');
  const migrations = await readMigrations(options.migrationsFolder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' && error.path === options.migrationsFolder) return [];
    throw error;
  });
  const database = await PGlite.create({ extensions: { pg_trgm, unaccent, btree_gist, citext, fuzzystrmatch } });
  try {
    for (const { name, sql } of migrations) {
      await database.exec(sql).catch((error: Error) => {
        throw new Error(`Migration ${name} does not apply: ${error.message}`, { cause: error });
      });
    }
    const engine = await loadSchemaEngine(new PrismaPGlite(database), datamodel);
    const files = [{ path: options.schemaFile, content: datamodel }];
    const { stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: '.' },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters,
    });
    const script = stdout ?? '';
    return /^\s*(--[^\n]*\s*)*$/.test(script) ? '' : script;
  } finally {
    await database.close();
  }
}
