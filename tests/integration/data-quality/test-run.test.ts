import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { getTestRun } from '@/lib/queries/accessibility/get-test-run';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gde-results-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const SUMMARY = { ranAt: '2026-11-21T20:00:00.000Z', version: '0.1.0', node: '20.20.2', passed: 10, failed: 0, skipped: 1, stages: [], axe: null };

test('an installation on which no tests ran has nothing to read', async () => {
  expect(await getTestRun(folder)).toEqual({ state: 'none' });
  expect(await getTestRun(path.join(folder, 'nowhere'))).toEqual({ state: 'none' });
});

test('what the test command wrote is read', async () => {
  const axe = { checkedAt: '2026-11-21T19:00:00.000Z', pages: [{ path: '/', width: 1280, violations: 0 }] };
  writeFileSync(path.join(folder, 'summary.json'), JSON.stringify({ ...SUMMARY, axe }));
  expect(await getTestRun(folder)).toMatchObject({ state: 'read', run: { passed: 10, axe } });
});

test.each(['', '{', '[]', '{"ranAt":"yesterday"}', 'null'])('a record that makes no sense (%s) is said to be unreadable', async (text) => {
  writeFileSync(path.join(folder, 'summary.json'), text);
  expect(await getTestRun(folder)).toEqual({ state: 'unreadable' });
});
