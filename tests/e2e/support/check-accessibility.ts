import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, type TestInfo } from '@playwright/test';

/** WCAG 2.2 at level AA, and axe's own good practice. No rule is switched off. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The attachment that the reporter of axe results gathers. */
export const AXE_ATTACHMENT = 'axe';

export type AxeFinding = { readonly rule: string; readonly impact: string; readonly help: string; readonly targets: readonly string[] };

/** What axe found on one page at one width, in all the states that were shown of it. */
export type AxePage = { readonly path: string; readonly width: number; readonly findings: readonly AxeFinding[]; readonly rules: number };

/** Runs axe on a page as it stands, or on a part of it. */
export async function findViolations(page: Page, within?: string): Promise<{ findings: AxeFinding[]; rules: number }> {
  // A rule that axe leaves off until asked for by name: targets of at least 24 by 24 pixels, WCAG 2.2 AA.
  const axe = new AxeBuilder({ page })
    // Of a rule that is kept nothing is asked but that it applied: its every place need not be described.
    .options({ runOnly: { type: 'tag', values: TAGS }, rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] })
    // In one frame, which is all that a page of ours has, this finds the same in half the time.
    .setLegacyMode(true);
  if (within !== undefined) axe.include(within);
  const { violations, passes } = await axe.analyze();
  return {
    rules: violations.length + passes.length,
    findings: violations.map(({ id, impact, help, nodes }) => ({ rule: id, impact: impact ?? 'not rated', help, targets: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim() ?? ''}`) })),
  };
}

/** Keeps what was found for the summary, and fails where there is a violation. */
export async function reportViolations(testInfo: TestInfo, result: AxePage): Promise<void> {
  await testInfo.attach(AXE_ATTACHMENT, { body: JSON.stringify(result), contentType: 'application/json' });
  expect.soft(result.findings, `axe at ${result.width} pixels`).toEqual([]);
  expect(result.rules, 'rules that axe could apply').toBeGreaterThan(10);
}
