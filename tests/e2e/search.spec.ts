// From the header of any page to a record, with and without JavaScript: at the clock of that page, mistyped or by code.
import { expect, test } from '@playwright/test';
import { watchPage } from './support/watch-page';

const CLOCK = 'asAt=2018-02-01&knownAt=2021-12-31';

for (const javaScriptEnabled of [true, false]) {
  test.describe(`the search ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled, viewport: { width: 390, height: 844 } });

    test('leads from any page to what was meant, keeps both clocks, and takes nothing else along', async ({ page }) => {
      watchPage(page);
      await page.goto(`/funding?kind=ceiling&${CLOCK}`);
      await page.getByRole('banner').getByLabel('Search the register').fill('slaford');
      await page.getByRole('banner').getByRole('button', { name: 'Find' }).click();
      await expect(page).toHaveURL(`/search?${CLOCK}&q=slaford`);
      await expect(page.getByRole('main')).toContainText('“slaford” was also taken for “salford”');
      await expect(page.getByRole('main').getByRole('searchbox', { name: 'Look for' })).toHaveValue('slaford');

      await page.getByRole('main').getByRole('searchbox', { name: 'Look for' }).fill('rm3');
      await page.getByRole('button', { name: 'Look' }).click();
      await expect(page.getByRole('region', { name: 'Trusts' }).getByRole('listitem')).toHaveCount(1);
      await page.getByRole('region', { name: 'Trusts' }).getByRole('link', { name: 'Salford Royal' }).click();
      await expect(page).toHaveURL(`/trusts/RM3?${CLOCK}`);
    });

    test('lists all of one group, as many as it says', async ({ page }) => {
      watchPage(page);
      await page.goto(`/search?q=royal&${CLOCK}`);
      const trusts = page.getByRole('region', { name: 'Trusts' });
      await expect(trusts.getByRole('listitem')).toHaveCount(5);
      const said = Number(/^(\d+) trusts\./.exec(await trusts.locator('.gde-section__answer').innerText())?.[1]);
      await trusts.getByRole('link', { name: 'All trusts that were found' }).click();
      await expect(page.getByRole('region', { name: 'Trusts' }).getByRole('listitem')).toHaveCount(said);
      await expect(page.getByRole('main').getByRole('region')).toHaveCount(1);
    });
  });
}
