import { expect, test, type Page } from '@playwright/test';
import { showCharts } from './support/charts';
import { sheetButtons } from './support/disclosures';

type Stop = { readonly index: number; readonly name: string; readonly covered: string | null };

/** Lists what can be pressed, chosen or typed into and is on view, in the order of the document, for {@link tabOnce} to find. */
function listControls(page: Page, within = 'body'): Promise<{ name: string; landmark: string }[]> {
  return page.evaluate((root) => {
    const controls = [...document.querySelectorAll<HTMLElement>(['a[href]', 'button', 'input:not([type="hidden"])', 'select', 'textarea', 'summary', '[tabindex="0"]'].map((part) => `${root} ${part}`).join(', '))].filter(
      (control) => control.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) && !(control as HTMLButtonElement).disabled,
    );
    Object.assign(window, { controls, looks: new Map<Element, string>() });
    return controls.map((control) => ({
      name: `<${control.tagName.toLowerCase()}> ${control.getAttribute('aria-label') ?? (control as HTMLInputElement).labels?.[0]?.textContent ?? control.textContent.trim().slice(0, 60)}`,
      landmark: control.matches('.nhsuk-skip-link') ? 'skip link' : (control.closest('.gde-account, header, .gde-clock, .nhsuk-breadcrumb, .nhsuk-back-link, main, footer')?.getAttribute('class') ?? ''),
    }));
  }, within);
}

/** Presses Tab and says where the focus is: its place in the list of controls (-1: none of them), and what lies over it. */
async function tabOnce(page: Page): Promise<Stop> {
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const { controls, looks } = window as unknown as { controls: HTMLElement[]; looks: Map<Element, string> };
    const active = document.activeElement as HTMLElement;
    const look = (element: Element): string => {
      const parts: string[] = [];
      for (const part of [element, ...((element as HTMLInputElement).labels ?? [])]) {
        for (const pseudo of [null, '::before', '::after']) {
          const style = getComputedStyle(part, pseudo);
          const isSeen = style.outlineStyle !== 'none' && style.outlineColor !== 'rgba(0, 0, 0, 0)';
          parts.push([isSeen ? `${style.outlineWidth} ${style.outlineColor}` : '', style.boxShadow, style.backgroundColor, style.borderColor, style.borderWidth].join());
        }
      }
      return parts.join(' / ');
    };
    if (!looks.has(active)) looks.set(active, look(active));
    Object.assign(window, { look });
    const box = active.getClientRects()[0];
    let covered: string | null = null;
    if (box !== undefined && active !== document.body) {
      const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      const isSelf = top !== null && (active.contains(top) || top.contains(active) || [...((active as HTMLInputElement).labels ?? [])].some((label) => label.contains(top)));
      if (!isSelf) covered = top === null ? 'off the screen' : `<${top.tagName.toLowerCase()} class="${top.getAttribute('class') ?? ''}">`;
    }
    return { index: controls.indexOf(active), name: `<${active.tagName.toLowerCase()}> ${active.textContent.trim().slice(0, 60)}`, covered };
  });
}

/** The controls that look the same with the focus as without it. */
function withoutVisibleFocus(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    const { looks, look } = window as unknown as { looks: Map<Element, string>; look: (element: Element) => string };
    return [...looks].filter(([element, focused]) => element !== document.body && look(element) === focused).map(([element]) => `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ${element.textContent?.trim().slice(0, 40) ?? ''}`);
  });
}

/** Steps of the focus that go up the page in one column: an order that is not the one of reading. */
function upwardSteps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { controls } = window as unknown as { controls: HTMLElement[] };
    const found: string[] = [];
    for (const [index, control] of controls.entries()) {
      const next = controls[index + 1];
      // What sticks to the bottom of a sheet comes last in it, wherever the sheet is scrolled to.
      if (next === undefined || getComputedStyle(next).position === 'sticky' || control.closest('header, .gde-clock, main, footer') !== next.closest('header, .gde-clock, main, footer')) continue;
      const from = control.getBoundingClientRect();
      const to = next.getBoundingClientRect();
      if (to.bottom <= from.top && to.left < from.right && from.left < to.right) found.push(`"${control.textContent.trim().slice(0, 40)}" to "${next.textContent.trim().slice(0, 40)}"`);
    }
    return found;
  });
}

/** Goes through everything by Tab, each control once; some (a date) stop several times in themselves. */
async function tabThrough(page: Page, count: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let presses = 0; presses < count * 2 + 20; presses += 1) {
    const stop = await tabOnce(page);
    if (stop.index === -1) {
      if (stops.length > 0) return stops;
      continue;
    }
    if (stops.at(-1)?.index !== stop.index) stops.push(stop);
  }
  return stops;
}

const LANDMARKS = ['skip link', 'gde-account', 'header', 'gde-clock', 'nhsuk-breadcrumb', 'main', 'footer'];

for (const path of ['/exemplars?asAt=2016-11-30&cohort=acute', '/exemplars/cambridge?asAt=2016-11-30', '/?asAt=2017-05-15']) {
  test(`on ${path} the Tab key reaches everything, in the order of reading, and the focus is seen`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(path);
    if ((await page.locator('figure').count()) > 0) await showCharts(page);
    const controls = await listControls(page);
    expect(controls.length).toBeGreaterThan(20);
    const stops = await tabThrough(page, controls.length);
    const reached = new Set(stops.map(({ index }) => index));
    expect.soft(controls.filter((_, index) => !reached.has(index)).map(({ name }) => name), 'controls that Tab does not reach').toEqual([]);
    expect.soft(stops.map(({ index }) => index), 'the order of the focus is that of the document').toEqual(stops.map((_, index) => index));
    expect.soft(stops.filter(({ covered }) => covered !== null).map(({ name, covered }) => `${name} under ${covered ?? ''}`), 'controls that something covers').toEqual([]);
    expect.soft(await withoutVisibleFocus(page), 'controls whose focus cannot be seen').toEqual([]);
    expect.soft(await upwardSteps(page), 'steps against the order of reading').toEqual([]);

    const landmarks = controls.map(({ landmark }) => LANDMARKS.find((name) => landmark.includes(name)) ?? landmark);
    const order = landmarks.filter((landmark, index) => landmark !== landmarks[index - 1]);
    expect.soft(order).toEqual(LANDMARKS.filter((name) => order.includes(name)));
  });
}

test('the skip link leads past the header to the page itself', async ({ page }) => {
  await page.goto('/exemplars');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to main content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('a disclosure opens and closes by keyboard, and what is in it is reached', async ({ page }) => {
  await page.goto('/exemplars/cambridge?asAt=2016-11-30');
  const disclosure = page.locator('main details.gde-source').first();
  await disclosure.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(disclosure).toHaveAttribute('open', '');
  await page.keyboard.press('Tab');
  await expect(disclosure.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await expect(disclosure).not.toHaveAttribute('open', '');
});

test('a filter is chosen and applied by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/exemplars?asAt=2016-11-30');
  await page.getByRole('checkbox', { name: /^Expected/ }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/status=expected/);
  await expect(page.getByRole('heading', { level: 2, name: '4 exemplars' })).toBeVisible();
});

test('on a phone the menu, the clock and the filters open and close by keyboard and give the focus back', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/exemplars?asAt=2016-11-30&cohort=acute');
  const sheets = await sheetButtons(page);
  expect(sheets.map(({ id }) => id)).toEqual(['menu', 'clock-panel', 'filters']);
  for (const { button, sheet, id } of sheets) {
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(sheet).toBeVisible();
    const controls = await listControls(page, `[id="${id}"]`);
    const stops: Stop[] = [];
    while (stops.length < controls.length) {
      const stop = await tabOnce(page);
      expect(stop.index, `${id}: after "${stops.at(-1)?.name ?? 'the button'}" the focus goes to ${stop.name}`).toBeGreaterThanOrEqual(0);
      if (stops.at(-1)?.index !== stop.index) stops.push(stop);
    }
    expect.soft(stops.map(({ index }) => index), `the order of the focus in ${id}`).toEqual(controls.map((_, index) => index));
    expect.soft(stops.filter(({ covered }) => covered !== null), `controls of ${id} that something covers`).toEqual([]);
    expect.soft(await upwardSteps(page), `steps against the order of reading in ${id}`).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await expect(button).toBeFocused();

    await page.keyboard.press('Space');
    await expect(sheet).toBeVisible();
    await sheet.getByRole('button', { name: /^Close/ }).focus();
    await page.keyboard.press('Enter');
    await expect(sheet).toBeHidden();
    await expect(button).toBeFocused();
  }
  expect.soft(await withoutVisibleFocus(page), 'controls whose focus cannot be seen').toEqual([]);
});
