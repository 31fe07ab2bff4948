import path from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..', '..');
const eslint = new ESLint({ cwd: root });

/** The rules that a text breaks when it stands in a file of the product. */
async function rulesBrokenBy(text: string, file: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(text, { filePath: path.join(root, file) });
  return result?.messages.map(({ ruleId }) => ruleId) ?? [];
}

// Type-aware rules read the program, so each text stands in for a file that exists.
const file = 'lib/config/environment.ts';
const screen = 'components/nhs/tag.tsx';

describe('every lint rule of ours bites', () => {
  test.each([
    ['@typescript-eslint/no-floating-promises', 'async function save() {}\nsave();\nexport {};\n', file],
    ['@typescript-eslint/no-explicit-any', 'export const rows: any = [];\n', file],
    ['@typescript-eslint/switch-exhaustiveness-check', "export function f(kind: 'a' | 'b') {\n  switch (kind) {\n    case 'a':\n      return 1;\n  }\n}\n", file],
    ['@typescript-eslint/consistent-type-imports', "import { Environment } from './environment';\nexport type Settings = Environment;\n", file],
    ['@typescript-eslint/no-non-null-assertion', 'export const first = (names: string[]) => names[0]!.length;\n', file],
    ['import/no-default-export', 'export default 1;\n', file],
    ['no-restricted-properties', "export const port = process.env['PORT'];\n", 'lib/db/pool.ts'],
    ['no-console', "export const log = () => console.log('seen');\n", 'lib/db/pool.ts'],
    ['no-restricted-imports', "export { main } from '../../scripts/up';\n", 'lib/db/pool.ts'],
    ['no-restricted-syntax', 'export const Tag = () => <p data-testid="tag">Named</p>;\n', screen],
    ['jsx-a11y/alt-text', 'export const Logo = () => <img src="/logo.png" />;\n', screen],
    ['jsx-a11y/no-noninteractive-element-interactions', 'export const Row = () => <li onClick={() => undefined}>Salford</li>;\n', screen],
  ])('%s', async (rule, text, where) => {
    expect(await rulesBrokenBy(text, where)).toContain(rule);
  });
});
