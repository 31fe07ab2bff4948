// A trust's page and the overview on paper: at most two or three sides of A4, every fact that is printed in its text, each with its sources as footnotes.

import { expect, test } from '@playwright/test';

const PAGES = [
  ['/trusts/RM3', 'an exemplar with much history', 2],
  ['/trusts/RC9', 'a trust that followed, merged and was renamed', 2],
  ['/trusts/RYJ', 'a partner in a joint bid', 2],
  ['/trusts/RA9', 'a trust of which little is recorded', 2],
  ['/?asAt=2017-05-15', 'the overview, as a board paper', 3],
  ['/', 'the overview today', 3],
] as const;

for (const [path, shows, most] of PAGES) {
  test(`${shows} (${path}) prints on at most ${most} sides of A4, with its sources as footnotes`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('.gde-printed')).toBeHidden();
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    const sides = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    expect(sides).toBeGreaterThan(0);
    expect(sides).toBeLessThanOrEqual(most);

    await page.emulateMedia({ media: 'print' });
    const printed = page.locator('.gde-printed');
    await expect(printed).toBeVisible();
    await expect(page.getByText(/^Printed from http:\/\/localhost:\d+\/[\w/]*\?asAt=\d{4}-\d\d-\d\d&knownAt=/)).toBeVisible();
    await expect(page.getByText(/^Showing the programme as at/)).toBeVisible();
    for (const hidden of [page.getByRole('navigation', { name: 'Menu' }), page.locator('.gde-on-screen'), page.locator('form').first(), page.locator('footer')]) await expect(hidden).toBeHidden();

    const notes = await printed.locator('ol > li').evaluateAll((all) => all.map((note) => ({ number: (note as HTMLLIElement).value, text: note.textContent })));
    expect(notes.map(({ number }) => number)).toEqual(notes.map((_, index) => index + 1));
    expect(new Set(notes.map(({ text }) => text)).size).toBe(notes.length);
    const used = (await printed.locator('sup').allTextContents()).flatMap((text) => text.match(/\d+/g) ?? []).map(Number);
    expect([...new Set(used)].sort((a, b) => a - b)).toEqual(notes.map(({ number }) => number));

    // What the page says of each source beside its facts is among the footnotes, unless its part says that it was cut.
    const onScreen = await page.locator('.gde-on-screen .gde-source a').allTextContents();
    const isCut = (await printed.textContent())?.includes('of this part: see') === true;
    if (!isCut) for (const title of onScreen) expect(notes.some(({ text }) => text.startsWith(title)), title).toBe(true);
  });
}
