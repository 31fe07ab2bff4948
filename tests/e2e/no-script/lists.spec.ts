import { expect, test } from '@playwright/test';
import { inOrder, paramsOf, REGISTER_LISTS, rowKeysOf, rowsOf, statedTotal } from '../support/register-list';

test.use({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });

const CLOCK = { asAt: '2018-02-01', knownAt: '2021-12-31' };
const clock = new URLSearchParams(CLOCK).toString();
const clockPairs = Object.entries(CLOCK);

for (const list of REGISTER_LISTS) {
  test.describe(`/${list.name} without JavaScript`, () => {
    const start = `/${list.name}?${clock}`;

    test('is searched, and the search is taken away again', async ({ page }) => {
      await page.goto(start);
      const all = await statedTotal(page);
      await page.getByRole('main').getByRole('searchbox').fill(list.search.text);
      await page.getByRole('button', { name: 'Apply filters' }).click();
      expect(paramsOf(page)).toEqual(inOrder([['q', list.search.text], ...clockPairs]));
      const found = await statedTotal(page);
      expect(found).toBeGreaterThan(0);
      expect(found).toBeLessThan(all);
      await expect(rowsOf(page).filter({ hasText: list.search.finds }).first()).toBeVisible();
      await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue(list.search.text);

      await page.getByRole('link', { name: new RegExp(`^Remove filter Search: ${list.search.text}`, 'i') }).click();
      expect(paramsOf(page)).toEqual(inOrder(clockPairs));
      expect(await statedTotal(page)).toBe(all);
    });

    test('is narrowed by each of its filters, to the number of rows that the filter says', async ({ page }) => {
      test.slow();
      await page.goto(start);
      const all = await statedTotal(page);
      const groups = await page.locator('main form fieldset').evaluateAll((fieldsets) =>
        fieldsets.map((fieldset) => ({
          label: fieldset.querySelector('legend')?.textContent ?? '',
          options: [...fieldset.querySelectorAll('input')].map((input) => ({ name: input.name, value: input.value, label: input.labels?.[0]?.textContent ?? '' })),
        })),
      );
      expect(groups.length).toBeGreaterThan(0);
      for (const group of groups) {
        const wanted = [group.options[0], group.options.find(({ value }) => value === 'not-recorded')];
        for (const option of new Set(wanted.filter((one) => one !== undefined))) {
          await page.goto(`${start}&sort=-${list.key}&perPage=25`);
          const box = page.locator(`input[name="${option.name}"][value="${option.value}"]`).and(page.getByRole('checkbox', { includeHidden: true }));
          const disclosure = page.locator('main form details').filter({ has: box });
          if ((await disclosure.getAttribute('open')) === null) await disclosure.locator('summary').click();
          await page.getByRole('checkbox', { name: option.label, exact: true }).and(box).check();
          await page.getByRole('button', { name: 'Apply filters' }).click();

          const [, words, count] = /^(.*) \(([\d,]+)\)$/.exec(option.label) ?? [];
          expect(await statedTotal(page), `${group.label}: ${option.label}`).toBe(Number(count?.replaceAll(',', '')));
          expect(paramsOf(page)).toEqual(inOrder([...clockPairs, ['perPage', '25'], ['sort', `-${list.key}`], [option.name, option.value]]));
          await expect(page.locator(`main input[name="${option.name}"][value="${option.value}"]`)).toBeChecked();

          const remove = page.getByRole('link', { name: `Remove filter ${group.label}: ${words ?? ''}`, exact: true });
          await expect(remove).toBeVisible();
          if (option !== wanted[0]) continue;
          await remove.click();
          expect(paramsOf(page)).toEqual(inOrder([...clockPairs, ['perPage', '25'], ['sort', `-${list.key}`]]));
          expect(await statedTotal(page)).toBe(all);
        }
      }
    });

    test('is narrowed by two values of one filter and by a second one, and cleared at once', async ({ page }) => {
      await page.goto(start);
      const all = await statedTotal(page);
      const fieldsets = page.locator('main form fieldset');
      const names = await fieldsets.evaluateAll((elements) => elements.map((element) => ({ name: element.querySelector('input')?.name ?? '', values: [...element.querySelectorAll('input')].map(({ value }) => value) })));
      const first = names.find(({ values }) => values.length > 1);
      if (first === undefined) throw new Error('No filter has two values.');
      const chosen = first.values.slice(0, 2).map((value) => [first.name, value] as const);
      await page.goto(`${start}&${new URLSearchParams(chosen.map(([name, value]) => [name, value])).toString()}&q=a&sort=-${list.key}`);
      const narrowed = await statedTotal(page);
      expect(narrowed).toBeLessThanOrEqual(all);
      await expect(page.getByRole('link', { name: /^Remove filter / })).toHaveCount(3);
      await page.getByRole('link', { name: 'Clear filters' }).click();
      expect(paramsOf(page)).toEqual(inOrder([...clockPairs, ['sort', `-${list.key}`]]));
      expect(await statedTotal(page)).toBe(all);
    });

    test('is sorted both ways by its headers', async ({ page }) => {
      const { column, word } = list.firstSort;
      const [first, second] = word.startsWith('-') ? ['descending', 'ascending'] : ['ascending', 'descending'];
      await page.goto(start);
      const header = page.getByRole('columnheader', { name: column, exact: true });
      await header.getByRole('link').click();
      expect(paramsOf(page)).toEqual(inOrder([['sort', word], ...clockPairs]));
      await expect(header).toHaveAttribute('aria-sort', first ?? '');
      const once = await rowKeysOf(page, list);
      await header.getByRole('link').click();
      expect(paramsOf(page)).toEqual(inOrder([['sort', word.startsWith('-') ? word.slice(1) : `-${word}`], ...clockPairs]));
      await expect(header).toHaveAttribute('aria-sort', second ?? '');
      const twice = await rowKeysOf(page, list);
      expect(twice).not.toEqual(once);
    });

    test('is paged through, every row once, and shows as many rows on a page as asked', async ({ page }) => {
      await page.goto(`${start}&perPage=25`);
      const all = await statedTotal(page);
      const perPageChoice = page.getByRole('navigation', { name: 'Rows on a page' });
      const seen: string[] = [];
      for (let number = 1; ; number += 1) {
        seen.push(...(await rowKeysOf(page, list)));
        const next = page.getByRole('link', { name: 'Next page' });
        if ((await next.count()) === 0) break;
        await expect(page.getByRole('navigation', { name: 'Pagination' }).locator('[aria-current="page"]')).toHaveText(String(number));
        await next.click();
        expect(paramsOf(page)).toEqual(inOrder([['perPage', '25'], ['page', String(number + 1)], ...clockPairs]));
      }
      expect(seen).toHaveLength(all);
      if (list.name !== 'funding') expect(new Set(seen).size).toBe(all);
      if (all <= 25) return;
      await perPageChoice.getByRole('link', { name: '250' }).click();
      expect(paramsOf(page)).toEqual(inOrder([['perPage', '250'], ...clockPairs]));
      expect(await rowKeysOf(page, list)).toEqual(seen);
    });
  });
}
