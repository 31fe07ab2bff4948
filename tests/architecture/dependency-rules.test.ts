import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import config from '@/.dependency-cruiser.mjs';
import { findBrokenRules } from '@/scripts/check-dependencies.mjs';

const root = path.resolve(import.meta.dirname, '..', '..');

test('the product breaks no dependency rule', async () => {
  expect(await findBrokenRules()).toEqual([]);
});

/** For each rule, the smallest tree that breaks it. */
const breakers: Record<string, Record<string, string>> = {
  'no-cycles': { 'lib/domain/a.ts': "import { b } from './b';\nexport const a = () => b;", 'lib/domain/b.ts': "import { a } from './a';\nexport const b = () => a;" },
  'nothing-unresolved': { 'lib/domain/lost.ts': "export { gone } from './gone';" },
  'no-development-packages': { 'lib/imports/dev.ts': "import { PGlite } from '@electric-sql/pglite';\nexport const x = PGlite;" },
  'nobody-imports-app': { 'lib/imports/up.ts': "export { page } from '@/app/page';", 'app/page.ts': 'export const page = 1;' },
  'product-not-to-scripts-or-tests': { 'lib/imports/out.ts': "export { run } from '@/scripts/run';", 'scripts/run.ts': 'export const run = 1;' },
  'recharts-only-in-charts': { 'components/exemplar/chart.tsx': "export { BarChart } from 'recharts';" },
  'generated-client-only-where-data-is-read': { 'lib/exports/rows.ts': "export { row } from '@/prisma/generated/client';", 'prisma/generated/client.ts': 'export const row = 1;' },
  'domain-and-format-stand-alone': { 'lib/domain/now.ts': "export { readFileSync } from 'node:fs';" },
  'schemas-know-domain-and-zod': { 'lib/schemas/pool.ts': "export { pool } from '@/lib/db/pool';", 'lib/db/pool.ts': 'export const pool = 1;' },
  'http-stands-alone': { 'lib/http/who.ts': "export { pool } from '@/lib/db/pool';", 'lib/db/pool.ts': 'export const pool = 1;' },
  'view-is-pure': { 'lib/view/fetch.ts': "export { pool } from '@/lib/db/pool';", 'lib/db/pool.ts': 'export const pool = 1;' },
  'view-is-pure-types': { 'lib/view/list.ts': "export { list } from '@/lib/queries/list';", 'lib/queries/list.ts': 'export const list = 1;' },
  'view-without-frameworks': { 'lib/view/zod.ts': "export { z } from 'zod';" },
  'db-at-the-bottom': { 'lib/db/up.ts': "export { list } from '@/lib/queries/list';", 'lib/queries/list.ts': 'export const list = 1;' },
  'db-at-the-bottom-types': { 'lib/db/who.ts': "export { ANYONE } from '@/lib/auth/reader';", 'lib/auth/reader.ts': 'export const ANYONE = 1;' },
  'audit-over-db': { 'lib/audit/up.ts': "export { list } from '@/lib/queries/list';", 'lib/queries/list.ts': 'export const list = 1;' },
  'auth-over-db': { 'lib/auth/up.ts': "export { list } from '@/lib/queries/list';", 'lib/queries/list.ts': 'export const list = 1;' },
  'api-over-schemas': { 'lib/api/up.ts': "export { list } from '@/lib/queries/list';", 'lib/queries/list.ts': 'export const list = 1;' },
  'imports-are-checked-alike': { 'lib/imports/funding/up.ts': "export { list } from '@/lib/queries/list';", 'lib/queries/list.ts': 'export const list = 1;' },
  'headers-only-in-session': { 'lib/auth/roles.ts': "export { headers } from 'next/headers';" },
  'queries-read': { 'lib/queries/write.ts': "export { write } from '@/lib/commands/write';", 'lib/commands/write.ts': 'export const write = 1;' },
  'commands-write': { 'lib/commands/read.ts': "export { list } from '@/lib/queries/list';", 'lib/queries/list.ts': 'export const list = 1;' },
  'commands-without-next': { 'lib/commands/go.ts': "export { redirect } from 'next/navigation';" },
  'commands-of-one-area': { 'lib/commands/trust/a.ts': "export { b } from '@/lib/commands/exemplar/b';", 'lib/commands/exemplar/b.ts': 'export const b = 1;' },
  'mail-carries': { 'lib/mail/write.ts': "export { write } from '@/lib/commands/trust/write';", 'lib/commands/trust/write.ts': 'export const write = 1;' },
  'nodemailer-only-in-mail': { 'lib/http/post.ts': "export { createTransport } from 'nodemailer';" },
  'components-show': { 'components/trust/read.tsx': "export { pool } from '@/lib/db/pool';", 'lib/db/pool.ts': 'export const pool = 1;' },
  'components-show-types': { 'components/trust/list.tsx': "export { list } from '@/lib/queries/list';", 'lib/queries/list.ts': 'export const list = 1;' },
  'components-without-database': { 'components/trust/pg.tsx': "export { Client } from 'pg';" },
  'pages-read-through-queries': { 'app/trusts/page.tsx': "export { pool } from '@/lib/db/pool';", 'lib/db/pool.ts': 'export const pool = 1;' },
  'actions-write-through-commands': { 'app/trusts/new/actions.ts': "export { pool } from '@/lib/db/pool';", 'lib/db/pool.ts': 'export const pool = 1;' },
  'config-stands-alone': { 'lib/config/up.ts': "export { pool } from '@/lib/db/pool';", 'lib/db/pool.ts': 'export const pool = 1;' },
};

describe('every dependency rule bites', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'gde-rules-'));
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('there is a breaker for each', () => {
    expect(Object.keys(breakers).sort()).toEqual(config.forbidden.map(({ name }) => name).sort());
  });

  test.each(Object.entries(breakers))('%s', async (rule, files) => {
    const tree = path.join(folder, rule);
    for (const name of ['app', 'components', 'lib', 'scripts', 'prisma']) mkdirSync(path.join(tree, name), { recursive: true });
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(tree, file)), { recursive: true });
      writeFileSync(path.join(tree, file), `${text}\n`);
    }
    writeFileSync(path.join(tree, 'tsconfig.json'), JSON.stringify({ compilerOptions: { moduleResolution: 'bundler', module: 'esnext', jsx: 'react-jsx', paths: { '@/*': ['./*'] } } }));
    symlinkSync(path.join(root, 'package.json'), path.join(tree, 'package.json'));
    symlinkSync(path.join(root, 'node_modules'), path.join(tree, 'node_modules'));
    const broken = await findBrokenRules(tree);
    expect(broken.map((violation) => violation.rule)).toContain(rule);
  });
});
