// What neither the linter nor the dependency rules can say.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..', '..');

function listSources(folder: string): string[] {
  if (!existsSync(path.join(root, folder))) return [];
  return readdirSync(path.join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mts)$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

const sources = ['app', 'components', 'lib'].flatMap(listSources).map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }));
const product = sources.filter(({ file }) => !/\.test\.tsx?$/.test(file));

function filesWhere(isMatch: (text: string) => boolean): string[] {
  return product.filter(({ text }) => isMatch(text)).map(({ file }) => file);
}

describe('fences', () => {
  test('there are sources to look at', () => {
    expect(product.length).toBeGreaterThan(50);
  });

  test('settings are read in lib/config only', () => {
    expect(filesWhere((text) => /process\s*(\?\.|\.|\[\s*['"])\s*env\b|import \{[^}]*\benv\b[^}]*\} from ['"](node:)?process['"]/.test(text)).filter((file) => !file.startsWith('lib/config/'))).toEqual([]);
  });

  test('client components live in forms, charts and nhs, and in the error pages that the framework wants so', () => {
    const clients = filesWhere((text) => /^\s*['"]use client['"]/.test(text));
    expect(clients.filter((file) => !/^components\/(forms|charts|nhs)\/|^app\/(.*\/)?(global-)?error\.tsx$/.test(file))).toEqual([]);
  });

  test('every page and every file is answered whole, also when it cannot be read', () => {
    const pages = product.filter(({ file }) => /^app\/(.*\/)?page\.tsx$/.test(file));
    expect(pages.length).toBeGreaterThan(10);
    expect(pages.filter(({ text }) => !text.includes('export default wholePage(')).map(({ file }) => file)).toEqual([]);
    expect(pages.filter(({ text }) => /export async function generateMetadata/.test(text)).map(({ file }) => file)).toEqual([]);
    const files = product.filter(({ file }) => /^app\/(?!api\/).*\/route\.ts$/.test(file));
    expect(files.filter(({ text }) => !text.includes('export const GET = wholeFile(')).map(({ file }) => file)).toEqual([]);
  });

  test("'use server' stands only at the top of actions.ts", () => {
    expect(filesWhere((text) => /['"]use server['"]/.test(text)).filter((file) => !/^app\/.*\/actions\.ts$/.test(file))).toEqual([]);
  });

  test('queries, commands and auth never reach the browser', () => {
    const guarded = product.filter(({ file }) => /^lib\/(queries|commands)\//.test(file) && /\b(getPool|getPrisma|queryRows)\b/.test(readFileSync(path.join(root, file), 'utf8')));
    expect(guarded.filter(({ text }) => !/import ['"]server-only['"]/.test(text)).map(({ file }) => file)).toEqual([]);
  });

  test('no file only re-exports others', () => {
    const isBarrel = (text: string) => {
      const lines = text.split('\n').filter((line) => line.trim() !== '' && !/^\s*(\/\/|\/?\*)/.test(line));
      return lines.length > 0 && lines.every((line) => /^export (type )?(\*|\{[^}]*\}) from /.test(line));
    };
    expect(filesWhere(isBarrel)).toEqual([]);
    expect(product.filter(({ file }) => /\/index\.tsx?$/.test(file)).map(({ file }) => file)).toEqual([]);
  });

  test('files are named in kebab-case and say what they hold', () => {
    const isPlain = (part: string) => /^(\[\[?(\.\.\.)?[a-zA-Z]+\]\]?|\([a-z-]+\)|_?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z-]+)*)$/.test(part);
    expect(product.filter(({ file }) => !file.split('/').every(isPlain)).map(({ file }) => file)).toEqual([]);
    expect(product.filter(({ file }) => /\/(utils?|helpers?|common|misc|manager)(\/|\.tsx?$)/.test(file)).map(({ file }) => file)).toEqual([]);
  });
});
