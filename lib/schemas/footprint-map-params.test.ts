import { expect, test } from 'vitest';
import { parseFootprintMapParams } from './footprint-map-params';

test.each([
  [{}, 'then', 'part', []],
  [{ boundaries: 'now', show: 'all' }, 'now', 'all', []],
  [{ boundaries: '2022', show: 'best' }, 'then', 'part', ['boundaries=2022', 'show=best']],
  [{ boundaries: ['now', 'then'] }, 'now', 'part', ['boundaries=then']],
])('%o', (raw, boundaries, show, ignored) => {
  const read = parseFootprintMapParams(raw);
  expect([read.boundaries, read.show, read.ignored.map(({ name, value }) => `${name}=${value}`)]).toEqual([boundaries, show, ignored]);
});
