import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

function listFiles(folder, isWanted, found) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (isWanted(file, true)) listFiles(file, isWanted, found);
    } else if (entry.isFile() && isWanted(file, false)) {
      found.push(file);
    }
  }
}

/**
 * One hash of the contents of files and folders; names that do not exist are left out.
 *
 * @param {string} root
 * @param {string[]} names files or folders under root
 * @param {{ isWanted?: (file: string, isFolder: boolean) => boolean, salt?: string }} [options]
 */
export function contentHash(root, names, { isWanted = () => true, salt = '' } = {}) {
  const files = [];
  for (const name of names) {
    const target = path.join(root, name);
    try {
      listFiles(target, isWanted, files);
    } catch (error) {
      if (error.code === 'ENOTDIR') files.push(target);
      else if (error.code !== 'ENOENT') throw error;
    }
  }
  const hash = createHash('sha256').update(salt);
  for (const file of files.sort()) {
    const content = readFileSync(file);
    hash.update(`\n${path.relative(root, file).split(path.sep).join('/')} ${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}
