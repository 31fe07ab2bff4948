// A trust's page on paper: at most two sides of A4, every fact that is printed in its text, each with its sources as footnotes.

import { expect, test } from '@playwright/test';

const TRUSTS = [
  ['RM3', 'an exemplar with much history'],
  ['RC9', 'a trust that followed, merged and was renamed'],
  ['RYJ', 'a partner in a joint bid'],
  ['RA9', 'a trust of which little is recorded'],
] as const;

for (const [code, shows] of TRUSTS) {
  test(`${shows} (${code}) prints on two sides of A4, with its sources as footnotes`, async ({ page }) => {
    await page.goto(`/trusts/${code}`);
    await expect(page.locator('.gde-printed')).toBeHidden();
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    const sides = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    expect(sides).toBeGreaterThan(0);
    expect(sides).toBeLessThanOrEqual(2);

    await page.emulateMedia({ media: 'print' });
    const printed = page.locator('.gde-printed');
    await expect(printed).toBeVisible();
    await expect(page.getByText(/^Printed from \/trusts\/\w+\?asAt=\d{4}-\d\d-\d\d&knownAt=/)).toBeVisible();
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
