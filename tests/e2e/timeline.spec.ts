// The scrubber moves the clock: by slider and by keyboard where there is a script, by the same form where there is none; and two days are compared by a form.

import { expect, test } from '@playwright/test';

const START = '/timeline?kind=money&asAt=2016-12-31';

test('the slider says its day, shows it when let go, and leaves the keyboard to the button', async ({ page }) => {
  await page.goto(START);
  const slider = page.getByRole('slider', { name: 'Date shown, quarter by quarter' });
  await expect(slider).toHaveAttribute('aria-valuetext', '31 December 2016');
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', '31 March 2017');
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', '30 June 2017');
  await expect(page.getByLabel('Show the programme as at', { exact: true })).toHaveValue('2017-06-30');
  expect(new URL(page.url()).searchParams.get('asAt')).toBe('2016-12-31');
  await page.locator('#scrubber').getByRole('button', { name: 'Show', exact: true }).click();
  await page.waitForURL(/asAt=2017-06-30/);
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ kind: 'money', asAt: '2017-06-30' });
  await expect(page.getByText('Showing the programme as at 30 June 2017')).toBeVisible();

  const box = await slider.boundingBox();
  if (box === null) throw new Error('the slider is not shown');
  await slider.scrollIntoViewIfNeeded();
  await slider.click({ position: { x: 12, y: box.height / 2 } });
  await page.waitForURL(/asAt=2014-0/);
  await expect(page.getByText(/^Showing the programme as at 31? ?\d* ?(March|June|September) 2014/)).toBeVisible();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the choice of a day and the links move the clock, and two days are compared', async ({ page }) => {
    await page.goto(START);
    await expect(page.getByRole('slider')).toHaveCount(0);
    await page.getByLabel('Show the programme as at', { exact: true }).selectOption('2017-09-30');
    await page.locator('#scrubber').getByRole('button', { name: 'Show', exact: true }).click();
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ kind: 'money', asAt: '2017-09-30' });
    await page.getByRole('link', { name: 'On to 31 December 2017' }).click();
    await expect(page.getByText('Showing the programme as at 31 December 2017')).toBeVisible();

    await page.getByLabel('From', { exact: true }).fill('2017-09-30');
    await page.getByLabel('To', { exact: true }).fill('2016-11-30');
    await page.getByRole('button', { name: 'Compare' }).click();
    await expect(page.getByRole('status')).toContainText('We ignored from=2017-09-30: it is after the other date, 2016-11-30');
    await expect(page.getByLabel('From', { exact: true })).toHaveValue('2017-09-30');
    await expect(page.getByLabel('To', { exact: true })).toHaveValue('2016-11-30');
    await page.getByLabel('From', { exact: true }).fill('2016-08-31');
    await page.getByRole('button', { name: 'Compare' }).click();
    await expect(page.locator('#changes')).toContainText('Ceiling: up to £');
    await expect(page.locator('#change-money-ceiling').getByRole('row')).toHaveCount(0);
    await page.locator('#change-money-ceiling').getByText('All 12 changes', { exact: true }).click();
    await expect(page.locator('#change-money-ceiling').getByRole('row')).toHaveCount(13);
    expect(new URL(page.url()).searchParams.get('asAt')).toBe('2017-12-31');
  });
});
