// Writes the next migration from the difference between prisma/schema.prisma and prisma/migrations.
// Usage: npm run db:diff [-- name-of-the-change]. Without a name it only prints the difference.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { diffSchemaFromMigrations } from './diff-schema-from-migrations';

const root = path.resolve(import.meta.dirname, '..');
const migrationsFolder = path.join(root, 'prisma', 'migrations');
const name = process.argv[2];

if (name !== undefined && !/^[a-z0-9]+([_-][a-z0-9]+)*$/.test(name)) {
  console.error(`A migration name is lower-case words joined by "_", for example "add_milestones"; got "${name}".`);
  process.exit(1);
}

const sql = await diffSchemaFromMigrations({
  schemaFile: path.join(root, 'prisma', 'schema.prisma'),
  migrationsFolder,
}).catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
if (sql === '') {
  console.log('no change');
} else if (name === undefined) {
  console.log(sql);
} else {
  const timestamp = new Date().toISOString().replace(/[^0-9]/g, '').slice(0, 14);
  const folder = path.join(migrationsFolder, `${timestamp}_${name.replaceAll('-', '_')}`);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'migration.sql'), sql);
  await writeFile(path.join(migrationsFolder, 'migration_lock.toml'), 'provider = "postgresql"\n');
  console.log(path.relative(root, path.join(folder, 'migration.sql')));
}
process.exit(0);
