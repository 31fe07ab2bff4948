import { expect, test } from 'vitest';
import { parseTimelineParams } from './timeline-params';

const named = (raw: Parameters<typeof parseTimelineParams>[0]) => parseTimelineParams(raw).ignored.map(({ name, value }) => `${name}=${value}`);

test('nothing asked is everything, oldest first, and no comparison', () => {
  expect(parseTimelineParams({})).toMatchObject({ kinds: [], cohorts: [], regions: [], odsCodes: [], order: 'oldest', page: 1, between: null, ignored: [] });
});

test('what can be read is read, each value once, codes in capitals', () => {
  expect(parseTimelineParams({ kind: ['money', 'exemplar', 'money'], cohort: ['acute', 'not-recorded'], region: ['north', 'not-recorded'], trust: 'rm3', sort: '-effective_on', page: '3', from: '2016-11-30', to: '2017-05-15' })).toMatchObject({
    kinds: ['exemplar', 'money'],
    cohorts: ['acute', null],
    regions: ['north', null],
    odsCodes: ['RM3'],
    order: 'latest',
    page: 3,
    between: { from: '2016-11-30', to: '2017-05-15' },
    ignored: [],
  });
});

test('what cannot be read is reported and left out', () => {
  expect(named({ kind: 'gossip', cohort: 'fleet', sort: 'colour', page: '0', asAt: 'soon' })).toEqual(['asAt=soon', 'kind=gossip', 'cohort=fleet', 'sort=colour', 'page=0']);
});

test.each([
  ['a date that is none', { from: '2016-02-30', to: '2017-05-15' }, ['from=2016-02-30'], { from: null, to: '2017-05-15' }],
  ['dates the wrong way round', { from: '2017-05-15', to: '2016-11-30' }, ['from=2017-05-15'], { from: '2017-05-15', to: '2016-11-30' }],
  ['one date alone', { from: '2017-05-15' }, [], { from: '2017-05-15', to: null }],
  ['two for one', { from: ['2016-11-30', '2016-12-01'], to: '' }, ['from=2016-12-01'], { from: '2016-11-30', to: null }],
] as const)('%s compares nothing, and what can be read stays in its field', (_, raw, ignored, typed) => {
  const params = parseTimelineParams(raw);
  expect(params.between).toBeNull();
  expect(params.typed).toEqual(typed);
  expect(named(raw)).toEqual(ignored);
});

test('the same day twice is a comparison', () => {
  expect(parseTimelineParams({ from: '2017-05-15', to: '2017-05-15' }).between).toEqual({ from: '2017-05-15', to: '2017-05-15' });
});
