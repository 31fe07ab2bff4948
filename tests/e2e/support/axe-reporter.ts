import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { PAGE_CASES } from '../routes';
import { AXE_ATTACHMENT, type AxePage } from './check-accessibility';

/** Writes what axe found in a whole run, for the accessibility page; a run of a part of the pages writes nothing. */
export default class AxeReporter implements Reporter {
  readonly #file: string;
  readonly #pages = new Map<string, AxePage>();

  constructor(options: { outputFile?: string } = {}) {
    this.#file = path.resolve(options.outputFile ?? 'test-results/axe.json');
  }

  onBegin(): void {
    rmSync(this.#file, { force: true });
  }

  onTestEnd(_test: TestCase, result: TestResult): void {
    for (const { name, body } of result.attachments) {
      if (name !== AXE_ATTACHMENT || body === undefined) continue;
      const page = JSON.parse(body.toString('utf8')) as AxePage;
      this.#pages.set(`${page.path} ${page.width}`, page);
    }
  }

  onEnd(): void {
    const checkedPaths = new Set([...this.#pages.values()].map((page) => page.path));
    if (!PAGE_CASES.every((page) => checkedPaths.has(page.path))) return;
    const pages = [...this.#pages.values()]
      .map(({ path: address, width, findings }) => ({ path: address, width, violations: findings.length }))
      .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : b.width - a.width));
    mkdirSync(path.dirname(this.#file), { recursive: true });
    writeFileSync(this.#file, `${JSON.stringify({ checkedAt: new Date().toISOString(), pages }, null, 2)}\n`);
  }

  printsToStdio(): boolean {
    return false;
  }
}
