import { expect, test } from '@playwright/test';
import { PAGE_CASES } from './routes';
import { findViolations, reportViolations, type AxeFinding } from './support/check-accessibility';
import { settleCharts, showCharts } from './support/charts';
import { closeDisclosures, inEachSheet, openDisclosures } from './support/disclosures';
import { readVisibleText } from './support/visible-text';
import { watchPage } from './support/watch-page';

const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };
/** What is left of a screen of 1280 by 1024 pixels at 400 per cent. */
const ENLARGED = { width: 320, height: 256 };

const scriptTexts = new Map<string, string>();

for (const { path, shows, status, sees } of PAGE_CASES.filter((page) => page.asksToSignIn === undefined)) {
  test(`${path} shows ${shows}`, async ({ page }, testInfo) => {
    test.setTimeout(180_000);
    const watch = watchPage(page, status === 404 ? { mayMiss: path } : {});
    await page.setViewportSize(WIDE);
    const response = await page.goto(path);

    await test.step('it answers', async () => {
      expect(response?.status()).toBe(status ?? 200);
      await expect(page.locator('h1')).toHaveCount(1);
      for (const words of sees ?? []) await expect(page.locator('main')).toContainText(words);
      const text = await page.locator('body').innerText();
      expect.soft(text, 'no value of the machine shows').not.toMatch(/\bundefined\b|\bNaN\b|\[object |Invalid Date|\bnull\b|1970/);
    });

    const hasChart = (await page.locator('figure').count()) > 0;
    if (hasChart) await showCharts(page);

    const allText = await test.step('axe finds nothing on a wide screen, disclosures open', async () => {
      await openDisclosures(page);
      await reportViolations(testInfo, { path, width: WIDE.width, ...(await findViolations(page)) });
      // What a part of a bar is stands on it where there is room, and in the table wherever.
      return readVisibleText(page, { leaveOut: '.recharts-label-list' });
    });
    expect.soft(allText.lost, 'text cut off on a wide screen').toEqual([]);

    await test.step('axe finds nothing on a phone, sheets open and closed, disclosures closed', async () => {
      await page.setViewportSize(PHONE);
      await closeDisclosures(page);
      const closed = await findViolations(page);
      const findings = [...closed.findings];
      await inEachSheet(page, async (id) => {
        findings.push(...(await findViolations(page, `[id="${id}"]`)).findings);
      });
      await reportViolations(testInfo, { path, width: PHONE.width, rules: closed.rules, findings: distinct(findings) });
    });

    await test.step('nothing is lost at 400 per cent', async () => {
      await page.setViewportSize(ENLARGED);
      await settleCharts(page);
      await openDisclosures(page);
      const enlarged = await readVisibleText(page);
      const seen = new Set(enlarged.texts);
      const lost = [...enlarged.lost];
      await inEachSheet(page, async () => {
        const sheet = await readVisibleText(page);
        for (const text of sheet.texts) seen.add(text);
        lost.push(...sheet.lost);
      });
      expect.soft([...new Set(lost)], 'text cut off').toEqual([]);
      expect.soft(allText.texts.filter((text) => !seen.has(text)), 'text that only a wide screen shows').toEqual([]);
      const widths = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.scrollingElement ?? document.documentElement;
        return { scrollWidth, clientWidth };
      });
      expect.soft(widths.scrollWidth, 'width that has to be scrolled').toBeLessThanOrEqual(widths.clientWidth);
    });

    await test.step('it is quiet, and fetches nothing that it does not need', async () => {
      expect.soft(watch.problems).toEqual([]);
      if (hasChart) return;
      for (const url of watch.scripts) {
        if (!scriptTexts.has(url)) scriptTexts.set(url, await (await page.request.get(url)).text());
        expect.soft(scriptTexts.get(url), `${url} holds no chart`).not.toContain('recharts-');
      }
    });
  });
}

/** One finding a rule and place, however many states show it. */
function distinct(findings: readonly AxeFinding[]): AxeFinding[] {
  return [...new Map(findings.map((finding) => [`${finding.rule} ${finding.targets.join()}`, finding])).values()];
}

test('what is for people who are signed in leads everyone else to sign in, and back', async ({ request }) => {
  const cases = PAGE_CASES.filter((page) => page.asksToSignIn);
  expect(cases.length).toBeGreaterThan(30);
  for (const { path } of cases) {
    const { pathname, searchParams } = new URL((await request.get(path)).url());
    expect.soft(pathname, path).toBe('/sign-in');
    expect.soft(searchParams.get('next'), path).toMatch(/^\//);
  }
});
