import type { Locator, Page } from '@playwright/test';

/** One of the charts of a page, by the name that its file goes by. */
export function chartFigure(page: Page, chart: string): Locator {
  return page.locator(`figure[aria-labelledby="${chart}-finding"]`);
}
