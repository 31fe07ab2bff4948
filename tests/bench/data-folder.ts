import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A data folder for this run only. Others may pass through it: started by root, PostgreSQL runs as another user. */
export function makeDataFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gde-bench-'));
  chmodSync(folder, 0o755);
  return folder;
}

/** Removes a data folder, and its database where that had to be kept elsewhere. */
export function removeDataFolder(folder: string): void {
  const pointer = path.join(folder, 'postgres-place.json');
  if (existsSync(pointer)) rmSync((JSON.parse(readFileSync(pointer, 'utf8')) as { home: string }).home, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
}
