import 'server-only';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { TestRunSummary, type TestRun } from '@/lib/schemas/test-run';

/** The last test run of this installation: none is recorded, its record cannot be read, or what it found. */
export type LastTestRun = { readonly state: 'none' } | { readonly state: 'unreadable' } | { readonly state: 'read'; readonly run: TestRun };

/** Reads what the test command wrote down. An installation that never ran it has nothing to read, which is no fault. */
export async function getTestRun(folder: string = path.join(/* turbopackIgnore: true */ process.cwd(), 'test-results')): Promise<LastTestRun> {
  let text: string;
  try {
    text = await readFile(path.join(/* turbopackIgnore: true */ folder, 'summary.json'), 'utf8');
  } catch (error) {
    return { state: (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'none' : 'unreadable' };
  }
  const parsed = TestRunSummary.safeParse(parseJson(text));
  return parsed.success ? { state: 'read', run: parsed.data } : { state: 'unreadable' };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
