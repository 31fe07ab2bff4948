// The dependency rules, through the library: its command refuses Node 20, on which it works.
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const root = path.resolve(import.meta.dirname, '..');

/**
 * The broken rules in a folder laid out like the clone.
 *
 * @param {string} [folder]
 * @returns {Promise<{ rule: string, comment: string, from: string, to: string }[]>}
 */
export async function findBrokenRules(folder = root) {
  const { default: config } = await import(pathToFileURL(path.join(root, '.dependency-cruiser.mjs')).href);
  const { forbidden, options } = config;
  const before = process.cwd();
  process.chdir(folder);
  try {
    const { output } = await cruise(
      ['app', 'components', 'lib', 'scripts'],
      { ...options, validate: true, ruleSet: { forbidden }, baseDir: folder },
      undefined,
      { tsConfig: extractTSConfig(path.join(folder, 'tsconfig.json')) },
    );
    const comments = new Map(forbidden.map(({ name, comment }) => [name, comment]));
    return output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, comment: comments.get(rule.name) ?? '', from, to }));
  } finally {
    process.chdir(before);
  }
}

if (process.argv[1] === import.meta.filename) {
  const broken = await findBrokenRules();
  for (const { rule, comment, from, to } of broken) console.error(`${rule}: ${from} → ${to}\n  ${comment}`);
  console.log(broken.length === 0 ? 'No dependency rule is broken.' : `${broken.length} broken.`);
  process.exit(broken.length === 0 ? 0 : 1);
}
