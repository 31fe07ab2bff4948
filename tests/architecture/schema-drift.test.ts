import { readFileSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { diffSchemaFromMigrations } from '@/scripts/diff-schema-from-migrations';

const root = path.resolve(import.meta.dirname, '..', '..');
const schemaFile = path.join(root, 'prisma', 'schema.prisma');
const migrationsFolder = path.join(root, 'prisma', 'migrations');

test('the migrations make exactly the database that schema.prisma describes', async () => {
  expect(await diffSchemaFromMigrations({ schemaFile, migrationsFolder })).toBe('');
});

test('a column that no migration adds is found', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gde-drift-'));
  try {
    const changed = path.join(folder, 'schema.prisma');
    writeFileSync(changed, readFileSync(schemaFile, 'utf8').replace(/model Trust \{/, 'model Trust {\n  strayColumn String? @map("stray_column")'));
    expect(await diffSchemaFromMigrations({ schemaFile: changed, migrationsFolder })).toContain('stray_column');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
