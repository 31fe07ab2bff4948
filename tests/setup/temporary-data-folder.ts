import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A data folder that the database's user can reach, and how to remove it with all it led to. */
export function makeTemporaryDataFolder(): { dataFolder: string; remove: () => void } {
  const parent = ['/tmp', os.tmpdir()].find((folder) => existsSync(folder)) ?? os.tmpdir();
  const dataFolder = mkdtempSync(path.join(parent, 'gde-test-'));
  chmodSync(dataFolder, 0o755);
  return {
    dataFolder,
    remove: () => {
      const pointer = path.join(dataFolder, 'postgres-place.json');
      if (existsSync(pointer)) {
        const { home } = JSON.parse(readFileSync(pointer, 'utf8')) as { home: string };
        rmSync(home, { recursive: true, force: true });
      }
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
