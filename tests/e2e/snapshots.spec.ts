import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { choosePassword, createUser, expectAccessible, follow, newPage, problemsOn } from './support/people';

for (const hasScript of [true, false]) {
  const mode = hasScript ? 'with JavaScript' : 'without JavaScript';

  test(`an analyst makes a key, reads with it, publishes what it reads and revokes it, ${mode}`, async ({ browser, baseURL, request }) => {
    test.setTimeout(180_000);
    const mark = `${hasScript ? 'js' : 'nojs'}${Date.now()}`;
    const page = await newPage(browser, hasScript, baseURL);
    await choosePassword(page, createUser(`analyst-${mark}@example.org`, 'analyst'));
    let key = '';

    await test.step('makes a key, which is shown once', async () => {
      await page.goto('/account/api-keys');
      await expect(page.getByRole('main')).toContainText('You have made no keys');
      await expectAccessible(page, hasScript);
      await page.getByRole('link', { name: 'Make a key' }).click();
      await page.getByRole('button', { name: 'Make this key' }).click();
      await expect(problemsOn(page)).toContainText('Enter a name for the key');
      await expectAccessible(page, hasScript);
      await page.getByLabel('Name of the key').fill(`Report ${mark}`);
      await page.getByLabel('What everyone may read').check();
      const tomorrow = new Date(Date.now() + 86_400_000);
      await page.getByLabel('Last day on which it works').fill(`${tomorrow.getUTCDate()} ${tomorrow.getUTCMonth() + 1} ${tomorrow.getUTCFullYear()}`);
      await page.getByRole('button', { name: 'Make this key' }).click();
      const banner = page.getByRole('alert').filter({ hasText: 'The key was made' });
      key = /gde_[\w-]{43}/.exec(await banner.innerText())?.[0] ?? '';
      expect(key).not.toBe('');
      await expectAccessible(page, hasScript);
      await page.goto('/account/api-keys');
      await expect(page.getByRole('row').filter({ hasText: `Report ${mark}` })).toContainText('Never');
      expect(await page.content()).not.toContain(key);
    });

    await test.step('reads with it', async () => {
      const answer = await request.get('/api/v1/exemplars?cohort=acute&asAt=2018-06-30', { headers: { Authorization: `Bearer ${key}` } });
      expect(answer.status()).toBe(200);
      expect(answer.headers()['ratelimit-policy']).toContain('"key"');
    });

    await test.step('publishes the rows of a page, once they are checked', async () => {
      await page.goto('/exemplars?cohort=acute&asAt=2018-06-30');
      await page.getByRole('link', { name: 'Publish a snapshot of this' }).click();
      await expect(page.getByRole('main')).toContainText('Cohort: Acute');
      await page.getByRole('button', { name: 'Continue' }).click();
      await expect(problemsOn(page)).toContainText('Enter a title');
      await expectAccessible(page, hasScript);
      await page.getByLabel('Title', { exact: true }).fill(`Acute exemplars ${mark}`);
      await page.getByLabel('Funding', { exact: true }).check();
      await page.getByRole('button', { name: 'Continue' }).click();
      await expect(page.locator('h1')).toContainText('Check the snapshot');
      await expect(page.getByRole('main')).toContainText(`Acute exemplars ${mark}`);
      await expectAccessible(page, hasScript);
      await page.getByRole('link', { name: 'Change title' }).click();
      await expect(page.getByLabel('Title', { exact: true })).toHaveValue(`Acute exemplars ${mark}`);
      await expect(page.getByLabel('Funding', { exact: true })).toBeChecked();
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByRole('button', { name: 'Publish this snapshot' }).click();
      await expect(page.locator('h1')).toContainText(`Acute exemplars ${mark}`);
      await expect(page.getByRole('alert', { name: 'Success' })).toContainText('Its address never changes');
      await expectAccessible(page, hasScript);
    });

    await test.step('anyone finds it, reads what differs, and takes away files with the checksum that it keeps', async () => {
      const anyone = await newPage(browser, hasScript, baseURL);
      await anyone.goto('/snapshots');
      await expectAccessible(anyone, hasScript);
      await anyone.getByRole('link', { name: `Acute exemplars ${mark}` }).click();
      await expect(anyone.getByRole('region', { name: 'Suggested citation' })).toContainText('SHA-256');
      await expectAccessible(anyone, hasScript);
      const kept = await anyone.locator('.gde-code').filter({ hasText: 'SHA-256 of the rows' }).allInnerTexts();
      expect(kept).toHaveLength(2);
      for (const [index, table] of ['exemplars', 'funding'].entries()) {
        const download = anyone.waitForEvent('download');
        await anyone.getByRole('navigation', { name: `Download ${table}` }).getByRole('link', { name: 'JSON', exact: false }).first().click();
        const { meta } = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as { meta: { sha256: string } };
        expect(kept[index]).toContain(meta.sha256);
      }
      expect(await anyone.getByRole('link', { name: 'Publish a snapshot' }).count()).toBe(0);
      await anyone.context().close();
    });

    await test.step('revokes the key, which then stands for nobody', async () => {
      await page.goto('/account/api-keys');
      await follow(page.getByRole('link', { name: `Revoke Report ${mark}` }));
      await expectAccessible(page, hasScript);
      await page.getByRole('button', { name: 'Revoke this key' }).click();
      await expect(page.getByRole('alert', { name: 'Success' })).toContainText('The key was revoked');
      const answer = await request.get('/api/v1/exemplars', { headers: { Authorization: `Bearer ${key}` } });
      expect([answer.status(), answer.headers()['content-type']]).toEqual([401, 'application/problem+json']);
    });
    await page.context().close();
  });
}
