import { expect, test } from 'vitest';
import { NAMED_MOMENTS } from './named-moments';

test('the moments are in the order of their days, with today last', () => {
  const days = NAMED_MOMENTS.map(({ asAt }) => asAt ?? '9999-12-31');
  expect([...days].sort()).toEqual(days);
  expect(NAMED_MOMENTS.at(-1)).toMatchObject({ slug: 'today', asAt: null });
});

test('no two moments share a name or a day', () => {
  for (const key of ['slug', 'label', 'asAt'] as const) expect(new Set(NAMED_MOMENTS.map((moment) => moment[key])).size).toBe(NAMED_MOMENTS.length);
});
