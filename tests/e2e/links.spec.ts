import { expect, test, type Page } from '@playwright/test';
import { PAGE_CASES } from './routes';

type ReadPage = { readonly address: string; readonly status: number; readonly title: string; readonly heading: string; readonly links: readonly string[]; readonly forms: readonly string[]; readonly text: string };

/** Reads pages without showing them, a few at a time: their titles, headings, and where they lead. */
function readPages(page: Page, addresses: readonly string[]): Promise<ReadPage[]> {
  return page.evaluate(async (all) => {
    const found: ReadPage[] = [];
    const queue = [...all];
    const read = async () => {
      for (let asked = queue.shift(); asked !== undefined; asked = queue.shift()) {
        const response = await fetch(asked);
        // Who is to sign in first is led there.
        const address = response.redirected ? response.url.slice(location.origin.length) : asked;
        const type = response.headers.get('content-type') ?? '';
        const source = await response.text();
        if (!type.startsWith('text/html')) {
          found.push({ address, status: response.status, title: '', heading: '', links: [], forms: [], text: '' });
          continue;
        }
        const seen = new DOMParser().parseFromString(source, 'text/html');
        const heading = seen.querySelector('h1');
        const links = [...seen.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');
        const forms = [...seen.querySelectorAll('form')].map((form) => {
          const fields = [...form.querySelectorAll('input[name]')].filter((field) => field.getAttribute('type') !== 'checkbox' && field.getAttribute('value') !== null);
          const query = new URLSearchParams(fields.map((field) => [field.getAttribute('name') ?? '', field.getAttribute('value') ?? '']));
          return `${form.getAttribute('action') ?? ''}?${query.toString()}`;
        });
        for (const part of seen.querySelectorAll('script, style, .nhsuk-caption-m')) part.remove();
        found.push({ address, status: response.status, title: seen.title, heading: heading?.textContent.trim() ?? '', links, forms, text: seen.body.textContent });
      }
    };
    await Promise.all([read(), read(), read(), read()]);
    return found;
  }, addresses);
}

const CLOCK_NAMES = ['asAt', 'knownAt'];
const BASE = 'http://localhost';
const TITLE = /^(.+) – GDE programme tracker – NHS$/;

/** The clock of an address; of the way to sign in, that of the page it leads back to. */
function clockOf(address: string): string[] {
  const { pathname, searchParams } = new URL(address, BASE);
  const next = searchParams.get('next');
  if (pathname === '/sign-in' && next !== null) return readableClockOf(next);
  return CLOCK_NAMES.map((name) => searchParams.get(name) ?? '');
}

/** The clock that a page's own address gives, what cannot be read left out. */
function readableClockOf(address: string): string[] {
  return clockOf(address).map((value) => (/^\d{4}-(0[1-9]|1[0-2])-([0-2]\d|3[01])$/.test(value) && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value) ? value : ''));
}

/** Whether a link from a page, or from a task of its record, leads to the record. */
function isOfRecord(link: string, from: string): boolean {
  const record = new URL(link, BASE).pathname;
  const { pathname } = new URL(from, BASE);
  return pathname === record || (record.split('/').length > 2 && pathname.startsWith(`${record}/`));
}

/** What may change the clock: the clock itself, the way to a record's first day, files (which state both clocks), and a place on the page. */
function mayChangeClock(link: string, from: string, status: number): boolean {
  const to = new URL(link, BASE);
  if (status === 404 && isOfRecord(link, from)) return true;
  return link.startsWith('#') || to.pathname.startsWith('/exports/') || to.pathname === new URL(from, BASE).pathname;
}

test('titles say what each page is, links keep the clock, and every link leads somewhere', async ({ page, baseURL }) => {
  test.setTimeout(240_000);
  await page.goto('/accessibility');
  const cases = await readPages(page, PAGE_CASES.map(({ path }) => path));

  await test.step('each case has a title of its heading, its section and the service', () => {
    for (const { address, title, heading } of cases) {
      expect.soft(title, address).toMatch(TITLE);
      // The heading, and after it only what tells the page from another with the same heading.
      expect.soft(heading, address).not.toBe('');
      expect.soft([' – ', ' (', ': '].some((next) => title.startsWith(`${heading}${next}`)), `${address}: the title "${title}" begins with the heading "${heading}"`).toBe(true);
    }
  });

  const internal = new Map<string, string>();
  await test.step('every link and form of every case keeps the clock', () => {
    const lost: string[] = [];
    for (const { address, status, links, forms } of cases) {
      const clock = readableClockOf(address).join();
      for (const link of [...links, ...forms]) {
        if (/^(https?:)?\/\//.test(link) || link.startsWith('mailto:')) continue;
        const own = link === '' ? address : link;
        if (!mayChangeClock(own, address, status) && clockOf(own).join() !== clock) lost.push(`${address} → ${link}`);
      }
      for (const link of links) {
        if (/^(https?:)?\/\//.test(link) || link.startsWith('#') || link.startsWith('mailto:') || link === '') continue;
        // The page of a record that is not there leads to itself at other dates.
        if (status === 404 && isOfRecord(link, address)) continue;
        // One of each address, whatever its clock: the clock is the same code on every page.
        const to = new URL(link, BASE);
        for (const name of [...CLOCK_NAMES, 'next']) to.searchParams.delete(name);
        to.hash = '';
        const key = `${to.pathname}?${to.searchParams.toString()}`;
        if (!internal.has(key)) internal.set(key, link.split('#')[0] ?? link);
      }
    }
    expect(lost).toEqual([]);
  });

  await test.step('every internal link answers, and every record has a title of its own', async () => {
    const linked = await readPages(page, [...internal.values()]);
    expect(linked.filter(({ status }) => status >= 400).map(({ address, status }) => `${status} ${address}`)).toEqual([]);
    const byTitle = new Map<string, Set<string>>();
    for (const { address, title, status, text } of [...linked, ...cases]) {
      if (title === '' || status === 404) continue;
      expect.soft(title, address).toMatch(TITLE);
      expect.soft(text, address).not.toMatch(/\bundefined\b|\bNaN\b|\[object |Invalid Date/);
      const { pathname } = new URL(address, BASE);
      byTitle.set(title, (byTitle.get(title) ?? new Set()).add(pathname));
    }
    const shared = [...byTitle].filter(([, paths]) => paths.size > 1).map(([title, paths]) => `${title}: ${[...paths].join(', ')}`);
    expect.soft(shared, 'titles that two pages share').toEqual([]);
    test.info().annotations.push({ type: 'links', description: `${linked.length} internal addresses of ${baseURL ?? ''} answered` });
  });
});

test('a link to a place on the page leads to something', async ({ page }) => {
  test.setTimeout(120_000);
  for (const { path, status } of PAGE_CASES) {
    if (status === 404 || !/^\/(exemplars|fast-followers|trusts|footprints|sources)\/|^\/$|^\/(glossary|data-quality)/.test(path)) continue;
    await page.goto(path);
    const dead = await page.locator('a[href^="#"]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '').filter((href) => document.getElementById(decodeURIComponent(href.slice(1))) === null));
    expect.soft(dead, path).toEqual([]);
  }
});
