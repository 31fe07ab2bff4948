// What is drawn is what is told: the lengths of the bars of every chart are the figures of its table and of its file, at several clocks.

import { randomUUID } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { expect, test, type Locator, type Page } from '@playwright/test';
import type pg from 'pg';
import { evidence, insertRow, insertUser } from '@/tests/factories/record-event';
import { chartFigure } from './support/chart-figure';
import { withFacts } from './support/product-database';

type Row = Readonly<Record<string, string>>;
type Drawn = { readonly title: string; readonly lengths: readonly (readonly number[])[] };

const CLOCKS = ['asAt=2016-11-30', 'asAt=2017-05-15', 'asAt=2017-05-15&knownAt=2017-05-31', 'asAt=2018-06-01', 'asAt=2021-03-31'];

/** The figure of a chart, or the only one of its page. */
function figureOf(page: Page, chart?: string): Locator {
  return chart === undefined ? page.locator('figure') : chartFigure(page, chart);
}

/** Every panel of a chart: how long each part of each bar is, in units of the scale on which the longest bar of all is `longest`. */
async function readDrawn(page: Page, longest: number, chart?: string): Promise<Drawn[]> {
  const figure = figureOf(page, chart);
  await figure.locator('[data-drawn-by-script]').scrollIntoViewIfNeeded();
  await expect(figure.locator('svg.recharts-surface').first()).toBeVisible();
  return figure.locator('svg.recharts-surface').evaluateAll((panels, most) => {
    const of = (path: Element, name: string) => Number(path.getAttribute(name) ?? NaN);
    const all = panels.map((panel) => {
      const parts = [...panel.querySelectorAll('.recharts-bar')];
      const names = [...panel.querySelectorAll('.recharts-cartesian-axis-tick-value')].map((name) => of(name, 'y'));
      const lengths = names.map(() => parts.map(() => 0));
      const nearest = (y: number) => names.map((name, index) => ({ index, away: Math.abs(name - y) })).sort((a, b) => a.away - b.away)[0]?.index ?? -1;
      // A part of no length is not drawn, so what is drawn is told apart by the name it stands beside.
      for (const [part, element] of parts.entries()) {
        for (const path of element.querySelectorAll('.recharts-bar-rectangle path')) {
          const bar = lengths[nearest(of(path, 'y') + of(path, 'height') / 2)];
          if (bar === undefined) throw new Error('a bar stands beside no name');
          bar[part] = of(path, 'width');
        }
      }
      return { title: panel.querySelector('title')?.textContent ?? '', lengths };
    });
    const widest = Math.max(...all.flatMap(({ lengths }) => lengths.map((bar) => bar.reduce((sum, part) => sum + part, 0))));
    return all.map((panel) => ({ ...panel, lengths: panel.lengths.map((bar) => bar.map((part) => (part / widest) * most)) }));
  }, longest);
}

/** The file that the figure links to, whose rows are those of the table beside the chart: as many, by the same names. */
async function readFile(page: Page, chart?: string): Promise<Row[]> {
  const href = await figureOf(page, chart).getByRole('link', { name: 'CSV', exact: true }).last().getAttribute('href');
  const answer = await page.request.get(href ?? '');
  expect(answer.status()).toBe(200);
  return parse(await answer.body(), { columns: true });
}

async function namesInTable(page: Page, chart?: string): Promise<string[]> {
  return (await figureOf(page, chart).locator('table').first().locator('tbody tr > th').allTextContents()).map((text) => text.trim());
}

for (const clock of CLOCKS) {
  test(`the pipeline at ${clock}: bars, table and file are of the same figures`, async ({ page }) => {
    await page.goto(`/?${clock}`);
    const rows = await readFile(page, 'pipeline');
    expect(rows.map(({ region }) => region)).toEqual(await namesInTable(page, 'pipeline'));
    const regions = rows.slice(0, -1);
    const cohorts = ['acute', 'mental_health', 'ambulance', 'place_based'].filter((cohort) => rows.some((row) => totalOf(row, cohort) > 0));
    const drawn = await readDrawn(page, Math.max(...cohorts.flatMap((cohort) => regions.map((row) => totalOf(row, cohort)))), 'pipeline');
    expect(drawn).toHaveLength(cohorts.length);
    for (const [index, cohort] of cohorts.entries()) {
      const panel = drawn[index];
      expect(panel?.lengths).toHaveLength(regions.length);
      const stages = ['ended', 'accredited', 'delivering', 'named', 'expected'].filter((stage) => rows.some((row) => cohorts.some((any) => Number(row[`${any}_${stage}`]) > 0)));
      for (const [place, row] of regions.entries()) {
        expect((panel?.lengths[place] ?? []).map(Math.round), `${cohort}, ${row['region'] ?? ''}`).toEqual(stages.map((stage) => Number(row[`${cohort}_${stage}`])));
      }
    }
  });

  test(`money from promise to payment at ${clock}: ranges, table and file are of the same figures`, async ({ page }) => {
    await page.goto(`/?${clock}`);
    const rows = await readFile(page, 'money-steps');
    const lowOf = (row: Row) => Number(row['low_gbp']);
    const highOf = (row: Row) => Math.max(lowOf(row), Number(row['high_gbp']));
    const drawn = await readDrawn(page, Math.max(...rows.map(highOf)), 'money-steps');
    const cells = await chartFigure(page, 'money-steps').locator('table tbody tr').evaluateAll((all) => all.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent.trim())));
    expect(cells).toHaveLength(rows.length);
    expect(drawn.flatMap(({ lengths }) => lengths)).toHaveLength(rows.length);
    for (const [index, [certain = NaN, possible = NaN]] of drawn.flatMap(({ lengths }) => lengths).entries()) {
      const row = rows[index] ?? {};
      expect(certain, `${row['cohort'] ?? ''} ${row['amount_kind'] ?? ''}`).toBeCloseTo(lowOf(row), -5);
      expect(certain + possible, `${row['cohort'] ?? ''} ${row['amount_kind'] ?? ''}`).toBeCloseTo(highOf(row), -5);
      const isRecorded = row['low_gbp'] !== '';
      expect(cells[index]?.[2] === 'not recorded').toBe(!isRecorded);
      if (isRecorded && row['high_gbp'] !== '') expect(cells[index]?.[2]).toContain(`£${(highOf(row) / 1_000_000).toLocaleString('en-GB', { maximumFractionDigits: 3 })} million`);
    }
  });

  test(`the timeline at ${clock}: bars, table and file are of the same figures, and the date shown is marked`, async ({ page }) => {
    await page.goto(`/timeline?${clock}`);
    const rows = await readFile(page, 'timeline');
    expect(rows).toHaveLength((await namesInTable(page, 'timeline')).length);
    const groups = ['standing', 'money', 'delivery', 'organisation', 'programme'].filter((group) => rows.some((row) => Number(row[group]) > 0));
    const drawn = await readDrawn(page, Math.max(...rows.map((row) => groups.reduce((sum, group) => sum + Number(row[group]), 0))), 'timeline');
    expect(drawn.flatMap(({ lengths }) => lengths.map((bar) => bar.map(Math.round)))).toEqual(rows.map((row) => groups.map((group) => Number(row[group]))));
    const marked = await chartFigure(page, 'timeline').locator('svg.recharts-surface .recharts-cartesian-axis-tick-value').allTextContents();
    expect(marked.map((label) => label.includes('shown'))).toEqual(rows.map((row) => row['is_date_shown'] === 'true'));
  });

  for (const over of ['exemplars', 'trusts', 'instances', 'ceilings']) {
    test(`suppliers over ${over} at ${clock}: bars, table and file are of the same figures`, async ({ page }) => {
      await page.goto(`/suppliers?over=${over}&${clock}`);
      const rows = await readFile(page);
      expect(rows.map(({ supplier }) => supplier)).toEqual(await namesInTable(page));
      const counted = rows.map((row) => Number(row['counted']));
      const [panel] = await readDrawn(page, Math.max(...counted));
      expect(panel?.lengths).toHaveLength(rows.length);
      for (const [place, row] of rows.entries()) {
        const expected = row['supplier'] === 'Not recorded' ? [0, 0, Number(row['counted'])] : [Number(row['counted']) - Number(row['of_which_expected']), Number(row['of_which_expected']), 0];
        for (const [part, length] of (panel?.lengths[place] ?? []).entries()) expect(length, row['supplier']).toBeCloseTo(expected[part] ?? 0, over === 'ceilings' ? -5 : 1);
      }
    });
  }

  test(`maturity scores at ${clock}: bars, table and file are of the same figures`, async ({ page }) => {
    await page.goto(`/maturity?round=2015%2F16&${clock}`);
    const rows = await readFile(page, 'maturity');
    expect(rows.length).toBeGreaterThan(4);
    expect(rows.map(({ name }) => name)).toEqual(await namesInTable(page, 'maturity'));
    const parts = [['exemplar'], ['expected'], ['follower'], ['none'], ['published_average', 'computed_average']].filter((of) => rows.some(({ part }) => of.includes(part ?? '')));
    const measures = [...new Set(rows.map(({ measure }) => measure))];
    const drawn = await readDrawn(page, Math.max(...rows.map(({ score }) => Number(score))), 'maturity');
    expect(drawn).toHaveLength(measures.length);
    for (const [index, measure] of measures.entries()) {
      const own = rows.filter((row) => row['measure'] === measure);
      expect(drawn[index]?.lengths).toHaveLength(own.length);
      for (const [place, row] of own.entries()) {
        for (const [part, length] of (drawn[index]?.lengths[place] ?? []).entries()) expect(length, `${measure ?? ''} ${row['name'] ?? ''}`).toBeCloseTo(parts[part]?.includes(row['part'] ?? '') ? Number(row['score']) : 0, 0);
      }
    }
  });

  for (const by of ['region', 'group']) {
    test(`support by ${by} at ${clock}: bars, table and file are of the same figures, trusts and ceilings`, async ({ page }) => {
      await page.goto(`/maturity?by=${by}&over=trusts&${clock}`);
      const trusts = await readFile(page, 'support');
      expect(trusts.map(({ name }) => name)).toEqual(await namesInTable(page, 'support'));
      const counts = trusts.map((row) => ['exemplars', 'expected', 'fast_followers', 'others'].map((part) => Number(row[part])));
      const [panel] = await readDrawn(page, Math.max(...counts.map((of) => of.reduce((sum, count) => sum + count, 0))), 'support');
      expect(panel?.lengths.map((bar) => bar.map(Math.round))).toEqual(counts);

      await page.goto(`/maturity?by=${by}&over=ceiling&${clock}`);
      const ceilings = await readFile(page, 'support');
      expect(ceilings.map(({ name }) => name)).toEqual(await namesInTable(page, 'support'));
      const [drawn] = await readDrawn(page, Math.max(...ceilings.map(({ amount_high_gbp: high }) => Number(high))), 'support');
      expect(drawn?.lengths).toHaveLength(ceilings.length);
      for (const [place, row] of ceilings.entries()) {
        const [low = NaN, more = NaN] = drawn?.lengths[place] ?? [];
        expect(low, row['name']).toBeCloseTo(Number(row['amount_low_gbp']), -5);
        expect(low + more, row['name']).toBeCloseTo(Number(row['amount_high_gbp']), -5);
      }
    });
  }

  for (const boundaries of ['then', 'now']) {
    test(`tiles of ${boundaries} at ${clock}: the figures in the picture are those of table and file`, async ({ page }) => {
      await page.goto(`/footprints/map?boundaries=${boundaries}&${clock}`);
      const rows = await readFile(page, 'tiles');
      expect(rows.map(({ name }) => name)).toEqual(await namesInTable(page, 'tiles'));
      const links = await figureOf(page, 'tiles').locator('svg a').evaluateAll((all) => all.map((link) => [link.getAttribute('data-code'), link.getAttribute('aria-label'), link.querySelector('[data-figures]')?.textContent, link.querySelectorAll('.gde-map-edge').length, link.querySelectorAll('.gde-map-join').length]));
      const of = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
      expect(links).toEqual(
        rows.map(({ code, name, built_on: builtOn = '', exemplar_count: exemplars, fast_follower_count: followers, trust_count: trusts }) => [
          code,
          `${name ?? ''}: ${of(Number(exemplars), 'exemplar')}, ${of(Number(followers), 'fast follower')}, ${of(Number(trusts), 'trust')}`,
          `${exemplars ?? ''} + ${followers ?? ''}`,
          builtOn.split(';').length,
          builtOn.split(';').length - 1,
        ]),
      );
      expect(rows.reduce((sum, { built_on: builtOn = '' }) => sum + builtOn.split(';').length, 0)).toBe(44);
    });
  }

  test(`trusts on the outline at ${clock}: each mark is where table and file have the trust`, async ({ page }) => {
    await page.goto(`/footprints/map?show=all&${clock}`);
    const rows = await readFile(page, 'positions');
    expect(rows.map(({ name }) => name)).toEqual(await namesInTable(page, 'positions'));
    const marks = await figureOf(page, 'positions').locator('svg[data-drawn] [data-code]').evaluateAll((all) =>
      all.map((mark) => {
        const { x, y, width, height } = (mark as SVGGElement).getBBox();
        return { code: mark.getAttribute('data-code') ?? '', x: x + width / 2, y: y + height / 2 };
      }),
    );
    expect(marks.map(({ code }) => code).sort()).toEqual(rows.map((row) => row['ods_code']).sort());
    // Two trusts say what a degree is in the picture; every other must then stand where its own degrees are.
    const placed = rows.map((row) => ({ longitude: Number(row['longitude']), latitude: Number(row['latitude']), mark: marks.find(({ code }) => code === row['ods_code']) }));
    const [west, east] = [placed.reduce((a, b) => (b.longitude < a.longitude ? b : a)), placed.reduce((a, b) => (b.longitude > a.longitude ? b : a))];
    const [south, north] = [placed.reduce((a, b) => (b.latitude < a.latitude ? b : a)), placed.reduce((a, b) => (b.latitude > a.latitude ? b : a))];
    const toX = (longitude: number) => (west.mark?.x ?? NaN) + ((longitude - west.longitude) / (east.longitude - west.longitude)) * ((east.mark?.x ?? NaN) - (west.mark?.x ?? NaN));
    const toY = (latitude: number) => (north.mark?.y ?? NaN) + ((north.latitude - latitude) / (north.latitude - south.latitude)) * ((south.mark?.y ?? NaN) - (north.mark?.y ?? NaN));
    for (const { longitude, latitude, mark } of placed) {
      expect(Math.abs((mark?.x ?? NaN) - toX(longitude)), mark?.code).toBeLessThan(0.3);
      expect(Math.abs((mark?.y ?? NaN) - toY(latitude)), mark?.code).toBeLessThan(0.3);
    }
  });

  test(`the plan at ${clock}: bars, table and file are of the same figures`, async ({ page }) => {
    await page.goto(`/funding/planner?pot=100m&b_rule=queue&${clock}`);
    const rows = await readFile(page);
    const drawn = await readDrawn(page, Math.max(...rows.map((row) => Number(row['amount_gbp']) + Number(row['unfunded_gbp']))));
    expect(drawn.map(({ title }) => title.slice(0, 'What-if, Scenario A'.length))).toEqual(['What-if, Scenario A', 'What-if, Scenario B']);
    for (const [index, scenario] of ['Scenario A', 'Scenario B'].entries()) {
      const own = rows.filter((row) => row['scenario'] === scenario);
      expect(drawn[index]?.lengths).toHaveLength(own.length);
      for (const [place, row] of own.entries()) {
        const [given = NaN, unfunded = NaN] = drawn[index]?.lengths[place] ?? [];
        expect(given, row['cohort']).toBeCloseTo(Number(row['amount_gbp']), -5);
        expect(unfunded, row['cohort']).toBeCloseTo(Number(row['unfunded_gbp']), -5);
      }
    }
  });
}

test('replication at five clocks: intervals, table and file are of the same figures, and the target stands where it is', async ({ page }) => {
  await withFacts(['replication_item', 'replication_assertion'], recordReplication, async () => {
    for (const clock of ['asAt=2020-03-01', 'asAt=2020-09-01', 'asAt=2021-03-31&sort=-replication_high', 'asAt=2022-03-31&cohort=acute', 'sort=trust_name']) {
      await test.step(clock, async () => {
        await page.goto(`/fast-followers/replication?${clock}`);
        const rows = await readFile(page);
        expect(rows.length).toBeGreaterThan(2);
        expect(rows.map(({ follower }) => follower)).toEqual(await namesInTable(page));
        const most = Math.max(...rows.map((row) => Number(row['replication_high'])));
        const [panel] = await readDrawn(page, most);
        expect(panel?.lengths).toHaveLength(rows.length);
        for (const [place, row] of rows.entries()) {
          const [low = NaN, more = NaN] = panel?.lengths[place] ?? [];
          expect(low, row['reference']).toBeCloseTo(Number(row['replication_low']), 2);
          expect(low + more, row['reference']).toBeCloseTo(Number(row['replication_high']), 2);
          expect(row['standing']).toBe(Number(row['replication_low']) >= 0.8 ? 'met' : Number(row['replication_high']) < 0.8 ? 'not_met' : 'cannot_be_known');
        }
        const at = await page.locator('figure svg.recharts-surface').first().evaluate((drawing) => {
          const line = Number(drawing.querySelector('.recharts-reference-line line')?.getAttribute('x1'));
          const bars = [...drawing.querySelectorAll('.recharts-bar-rectangle path')].map((path) => ({ from: Number(path.getAttribute('x')), to: Number(path.getAttribute('x')) + Number(path.getAttribute('width')) }));
          const [from, to] = [Math.min(...bars.map((bar) => bar.from)), Math.max(...bars.map((bar) => bar.to))];
          return (line - from) / (to - from);
        });
        expect(at * most).toBeCloseTo(0.8, 2);
        await expect(page.locator('figure svg.recharts-surface')).toContainText('Target: 80%');
      });
    }
    await page.goto('/fast-followers/replication?asAt=2020-03-01&knownAt=2020-03-01');
    await expect(page.getByRole('main')).toContainText(/Of none of \d+ pairings is it recorded/);
    await expect(page.locator('figure')).toHaveCount(0);
  });
});

/** Systems fixed for four pairings, and what was said of them as time went by. */
async function recordReplication(client: pg.Client): Promise<void> {
  const userId = await insertUser(client);
  const { rows } = await client.query<{ reference: string }>(`
    SELECT f.reference FROM fast_follower f JOIN exemplar x ON x.slug = f.exemplar_slug WHERE f.public_from IS NOT NULL AND x.cohort_key = 'acute' ORDER BY f.reference DESC LIMIT 4`);
  const verdicts = [['match', 'equivalent', 'match', 'match', 'different'], ['match', 'unknown', null, 'match', 'not_applicable'], ['different', 'different', null, 'match', 'match'], [null, null, null, null, null]];
  for (const [index, { reference }] of rows.entries()) {
    for (const [at, systemClass] of ['epr', 'pas', 'imaging', 'portal', 'theatres'].entries()) {
      const item = randomUUID();
      await insertRow(client, 'replication_item', { id: item, fast_follower_reference: reference, system_class: systemClass, fixed_on: '2020-01-15' });
      const verdict = verdicts[index]?.[at] ?? null;
      if (verdict !== null) await insertRow(client, 'replication_assertion', evidence(userId, at % 2 === 0 ? '2020-02-01' : '2020-06-01', { item_id: item, verdict }));
    }
  }
}

test('milestones at five clocks: quarters, points, tables and files are of the same figures', async ({ page }) => {
  await withFacts(['milestone', 'milestone_event'], recordMilestones, async () => {
    for (const clock of ['asAt=2019-03-01', 'asAt=2019-09-01', 'asAt=2020-06-01', 'asAt=2021-03-31&cohort=acute', 'cohort=acute']) {
      await test.step(clock, async () => {
        await page.goto(`/milestones?${clock}`);
        const rows = await readFile(page);
        expect(rows.length).toBeGreaterThan(1);
        expect(rows).toHaveLength((await namesInTable(page)).length);
        const standings = ['achieved_in_time', 'achieved_late', 'expected_in_time', 'expected_late', 'nothing_said'].filter((standing) => rows.some((row) => Number(row[standing]) > 0));
        const [panel] = await readDrawn(page, Math.max(...rows.map((row) => standings.reduce((sum, standing) => sum + Number(row[standing]), 0))));
        expect(panel?.lengths.map((bar) => bar.map(Math.round))).toEqual(rows.map((row) => standings.map((standing) => Number(row[standing]))));

        await page.goto(`/exemplars/west-suffolk?${clock.replace(/&?cohort=acute/, '')}`);
        const dates = await readFile(page);
        expect(new Set(dates.map(({ milestone }) => milestone)).size).toBe((await namesInTable(page)).length);
        await page.locator('figure [data-drawn-by-script]').scrollIntoViewIfNeeded();
        await expect(page.locator('figure svg.recharts-surface').first()).toBeVisible();
        const drawn = await page.locator('figure svg.recharts-surface').first().evaluate((picture) => {
          const years = [...picture.querySelectorAll('.recharts-xAxis-tick-labels .recharts-cartesian-axis-tick-value')].map((tick) => ({ x: Number(tick.getAttribute('x')), day: Date.parse(`${tick.textContent}-01-01`) }));
          const [first, last] = [years[0], years.at(-1)];
          if (first === undefined || last === undefined || first === last) throw new Error('the axis names fewer than two years');
          return [...picture.querySelectorAll('.recharts-scatter')].map((kind) =>
            [...kind.querySelectorAll<SVGGraphicsElement>('circle, rect, path')].map((point) => {
              const box = point.getBBox();
              return first.day + ((box.x + box.width / 2 - first.x) / (last.x - first.x)) * (last.day - first.day);
            }),
          );
        });
        const kinds = ['agreed', 'forecast', 'achieved'].map((kind) => dates.filter((date) => date['kind'] === kind).map(({ on }) => Date.parse(on ?? ''))).filter((days) => days.length > 0);
        expect(drawn.map((points) => points.length)).toEqual(kinds.map((days) => days.length));
        for (const [kind, days] of kinds.entries()) for (const [index, day] of days.entries()) expect(Math.abs((drawn[kind]?.[index] ?? NaN) - day) / 86_400_000, `${kind} ${index}`).toBeLessThan(3);
      });
    }
  });
});

/** Three milestones of an exemplar, one of them achieved late, one moved on, one of which nothing more is said. */
async function recordMilestones(client: pg.Client): Promise<void> {
  const userId = await insertUser(client);
  const steps = {
    'Prescribing on every ward': [['2019-01-10', 'baseline', '2019-06-30'], ['2019-05-01', 'forecast', '2019-10-31'], ['2019-12-02', 'achieved', null]],
    'A portal for patients': [['2019-01-10', 'baseline', '2020-03-31'], ['2020-01-15', 'baseline', '2020-09-30'], ['2020-05-01', 'forecast', '2021-02-28']],
    'Observations at the bedside': [['2019-01-10', 'baseline', '2019-09-30']],
  } as const;
  for (const [title, own] of Object.entries(steps)) {
    const milestone = randomUUID();
    await insertRow(client, 'milestone', { id: milestone, exemplar_slug: 'west-suffolk', title });
    for (const [on, kind, dueOn] of own) await insertRow(client, 'milestone_event', evidence(userId, on, { milestone_id: milestone, kind, due_on: dueOn }));
  }
}

test('the picture is saved whole, as lines and as points', async ({ page }) => {
  await page.goto('/suppliers?cohort=acute&asAt=2016-11-30');
  await page.locator('figure [data-drawn-by-script]').scrollIntoViewIfNeeded();
  const save = async (form: 'SVG' | 'PNG') => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: form, exact: true }).click()]);
    const pieces: Buffer[] = [];
    for await (const piece of await download.createReadStream()) pieces.push(piece as Buffer);
    return { name: download.suggestedFilename(), bytes: Buffer.concat(pieces) };
  };
  const svg = await save('SVG');
  expect(svg.name).toBe('gde_suppliers_as-at-2016-11-30.svg');
  const drawing = svg.bytes.toString('utf8');
  for (const words of ['Cerner and Meditech together have', 'As at 30 November 2016', 'Source: this register', 'Cerner: 4', 'Expected']) expect(drawing.replace(/<\/text><text[^>]*>/g, ' ').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')).toContain(words);
  expect(drawing).not.toContain('var(');
  const png = await save('PNG');
  expect(png.name).toBe('gde_suppliers_as-at-2016-11-30.png');
  expect(png.bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(900);
});

function totalOf(row: Row, cohort: string): number {
  return ['expected', 'named', 'delivering', 'accredited', 'ended'].reduce((sum, stage) => sum + Number(row[`${cohort}_${stage}`]), 0);
}
