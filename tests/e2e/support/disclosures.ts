import { expect, type Locator, type Page } from '@playwright/test';

/** Opens every disclosure of a page at once. */
export async function openDisclosures(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** Closes every disclosure of a page again. */
export async function closeDisclosures(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = false;
  });
}

/** The buttons on view that open a sheet: the menu, the clock, the filters. There are none on a wide screen. */
export async function sheetButtons(page: Page): Promise<{ button: Locator; sheet: Locator; id: string }[]> {
  const ids = await page.locator('button[popovertarget]:not([popovertargetaction="hide"]):visible').evaluateAll((buttons) => buttons.map((button) => button.getAttribute('popovertarget') ?? ''));
  return ids.map((id) => ({ id, sheet: page.locator(`[id="${id}"]`), button: page.locator(`button[popovertarget="${id}"]:not([popovertargetaction="hide"])`) }));
}

/** Opens each sheet in turn, does something with it, and closes it again. */
export async function inEachSheet(page: Page, visit: (id: string) => Promise<void>): Promise<void> {
  for (const { button, sheet, id } of await sheetButtons(page)) {
    await button.click();
    await expect(sheet).toBeVisible();
    await visit(id);
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
  }
}
