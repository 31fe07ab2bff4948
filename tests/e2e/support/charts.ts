import { expect, type Page } from '@playwright/test';

/** Scrolls the chart of a page into view and waits until it is drawn; back to the top afterwards. */
export async function showCharts(page: Page): Promise<void> {
  await page.locator('figure').scrollIntoViewIfNeeded();
  await expect(page.locator('figure svg.recharts-surface').first()).toBeVisible();
  await page.evaluate(() => window.scrollTo(0, 0));
}
