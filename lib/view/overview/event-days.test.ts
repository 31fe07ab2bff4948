import { expect, test } from 'vitest';
import { eventDays, type LatestEvent } from './event-days';

const dated = { effectiveOn: '2016-09-07', precision: 'day', confidence: 'official_announcement', source: { id: 's', title: 'A report', publisher: 'A paper' } } as const;
const CLOCK = { params: { asAt: '2016-09-30' } };

test('what happened on one date stands together, statuses linked to their records', () => {
  const events: LatestEvent[] = [
    { ...dated, effectiveOn: '2016-11-01', precision: 'month', type: 'exemplar', status: 'expected', cohort: 'acute', count: 1, slug: 'cambridge', name: 'Cambridge' },
    { ...dated, type: 'background', headline: 'Twelve acute exemplars are named.' },
    { ...dated, type: 'exemplar', status: 'named', cohort: 'acute', count: 12, slug: 'luton', name: 'Luton' },
  ];
  const days = eventDays(events, CLOCK);
  expect(days.map(({ effectiveOn, lines }) => [effectiveOn, lines.map(({ tag, text, href }) => [tag?.text ?? null, text, href])])).toEqual([
    ['2016-11-01', [['Expected', 'Cambridge', '/exemplars/cambridge?asAt=2016-09-30']]],
    [
      '2016-09-07',
      [
        [null, 'Twelve acute exemplars are named.', null],
        ['Named', '12 acute exemplars', '/exemplars?cohort=acute&asAt=2016-09-30'],
      ],
    ],
  ]);
  expect(days[0]?.lines[0]?.source.href).toBe('/sources/s?asAt=2016-09-30');
});
