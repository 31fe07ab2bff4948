import { expect, test } from 'vitest';
import { ENGLAND } from './england-outline';
import { project } from './position';

const PROJECTION = { north: 56, west: -6, unitsPerDegree: 100 };

test('the corner is 0, 0; south is down and east to the right', () => {
  expect(project({ latitude: 56, longitude: -6 }, PROJECTION)).toEqual({ x: 0, y: 0 });
  expect(project({ latitude: 55, longitude: -5 }, PROJECTION)).toEqual({ x: 60.3, y: 100 });
});

test('the outline is of England: its ends are where they are known to be', () => {
  const [mainland = []] = ENGLAND;
  const of = (end: (...values: number[]) => number, key: 'latitude' | 'longitude') => end(...mainland.map((point) => point[key]));
  expect([of(Math.max, 'latitude'), of(Math.min, 'latitude'), of(Math.max, 'longitude'), of(Math.min, 'longitude')]).toEqual([55.77, 49.96, 1.76, -5.72]);
  expect(ENGLAND).toHaveLength(2);
});
