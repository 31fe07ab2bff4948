import { expect, type Page } from '@playwright/test';

/** Scrolls each chart that a script draws into view and waits until it is drawn; back to the top afterwards. What the server drew is there. */
export async function showCharts(page: Page): Promise<void> {
  for (const figure of await page.locator('figure:has([data-drawn-by-script]):not(:has(svg[data-drawn]))').all()) {
    await figure.locator('[data-drawn-by-script]').scrollIntoViewIfNeeded();
    await expect(figure.locator('svg.recharts-surface').first()).toBeVisible();
  }
  await page.evaluate(() => window.scrollTo(0, 0));
}

/** Waits until every chart that a script draws has the width of its room, after the window became another. */
export async function settleCharts(page: Page): Promise<void> {
  await expect
    .poll(() => page.locator('figure .recharts-responsive-container').evaluateAll((rooms) => rooms.every((room) => Math.abs(room.clientWidth - (room.querySelector('svg')?.getBoundingClientRect().width ?? 0)) < 2)))
    .toBe(true);
}
