import { expect, type Locator, type Page } from '@playwright/test';

const STOPS_MAX = 150;

/** Presses Tab until something has the focus, as who uses no pointer would; fails where Tab does not lead there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stops = 0; stops < STOPS_MAX; stops += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not lead to ${String(target)}.`);
}

/** Goes to a link or a button and presses Enter. */
export async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Goes to a field and types. */
export async function typeInto(page: Page, label: string | RegExp, text: string): Promise<void> {
  await tabTo(page, page.getByLabel(label));
  await page.keyboard.type(text);
}

/** Goes to the radio buttons of which one says this, and to that one by the arrow keys, which choose it. */
export async function choose(page: Page, label: string | RegExp): Promise<void> {
  const radio = page.getByLabel(label, { exact: true });
  const name = await radio.getAttribute('name');
  const focused = () => page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.name);
  for (let stops = 0; (await focused()) !== name; stops += 1) {
    if (stops === STOPS_MAX) throw new Error(`Tab does not lead to ${String(radio)}.`);
    await page.keyboard.press('Tab');
  }
  for (let steps = 0; !(await radio.evaluate((element) => element === document.activeElement)); steps += 1) {
    if (steps === STOPS_MAX) throw new Error(`The arrow keys do not lead to ${String(radio)}.`);
    await page.keyboard.press('ArrowDown');
  }
  if (!(await radio.isChecked())) await page.keyboard.press('Space');
  await expect(radio).toBeChecked();
}

/** Goes to a checkbox and ticks it. */
export async function tick(page: Page, label: string | RegExp): Promise<void> {
  await tabTo(page, page.getByLabel(label));
  await page.keyboard.press('Space');
  await expect(page.getByLabel(label)).toBeChecked();
}
