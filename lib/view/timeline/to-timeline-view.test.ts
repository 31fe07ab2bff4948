import { expect, test } from 'vitest';
import type { TimelineEvent } from '@/lib/queries/timeline/list-timeline-events';
import { timelineEventText } from './timeline-event-text';
import { timelineFileRows, toTimelineView } from './to-timeline-view';
import { toTimelineYears } from './to-timeline-years';

const COUNTED = [
  { from: '2016-07-01', table: 'exemplar_status_event', count: 12 },
  { from: '2016-07-01', table: 'ledger_entry', count: 12 },
  { from: '2017-01-01', table: 'gate', count: 3 },
] as const;

test('quarters in which something happened, and that of the date shown, each with its groups', () => {
  const view = toTimelineView(COUNTED, { asAt: '2017-05-15' });
  expect(view.sentence).toBe('27 events from 2016 to 2017: 12 of exemplars and followers, 12 of money and 3 of the programme.');
  expect(view.finding).toBe('Most is dated to July to September 2016: 24 of 27 events.');
  expect(timelineFileRows(view)).toEqual([
    { quarter_from: '2016-07-01', standing: 12, money: 12, delivery: 0, organisation: 0, programme: 0, is_date_shown: false },
    { quarter_from: '2017-01-01', standing: 0, money: 0, delivery: 0, organisation: 0, programme: 3, is_date_shown: false },
    { quarter_from: '2017-04-01', standing: 0, money: 0, delivery: 0, organisation: 0, programme: 0, is_date_shown: true },
  ]);
  expect(view.chart.panels.map(({ title, bars }) => [title, bars.map(({ axisLabel }) => axisLabel)])).toEqual([['2016', ['Jul–Sep: 24']], ['2017', ['Jan–Mar: 3', 'Apr–Jun: 0, date shown']]]);
  expect(view.chart.parts.map(({ key }) => key)).toEqual(['standing', 'money', 'programme']);
});

test('of nothing there is no quarter', () => {
  expect(toTimelineView([], { asAt: '2017-05-15' })).toMatchObject({ total: 0, quarters: [], sentence: 'Nothing that was asked for is recorded by this date.' });
});

function event(more: Partial<TimelineEvent>): TimelineEvent {
  return {
    table: 'background_event', id: 'x', subjectKind: 'programme', subjectReference: null, subjectName: 'The programme', says: 'A review is published.', saysTrustName: null,
    effectiveOn: '2016-09-07', precision: 'day', recordedAt: '2016-09-07T00:00:00.000Z', confidence: 'named_report', source: { id: 's', title: 'A source', publisher: 'A publisher' }, note: null, ...more,
  };
}

test('events stand under the month of their date, those known to the year under none', () => {
  const years = toTimelineYears(
    [event({ effectiveOn: '2016-01-01', precision: 'year' }), event({ effectiveOn: '2016-01-01', precision: 'month' }), event({ table: 'exemplar_status_event', subjectKind: 'exemplar', subjectReference: 'wirral', subjectName: 'Wirral', says: 'expected' }), event({ effectiveOn: '2017-01-02' })],
    { params: { asAt: '2018-01-01' } },
  );
  expect(years.map(({ year, months }) => [year, months.map(({ heading, lines }) => [heading, lines.length])])).toEqual([
    ['2016', [['2016, month not recorded', 1], ['January 2016', 1], ['September 2016', 1]]],
    ['2017', [['January 2017', 1]]],
  ]);
  expect(years[0]?.months[2]?.lines[0]).toMatchObject({ tag: { text: 'Expected', isHedged: true }, text: '', subject: { name: 'Wirral', href: '/exemplars/wirral?asAt=2018-01-01' } });
});

test.each([
  ['tranche_event', 'claimed: 2: 2,500,000.00', 'Claimed: tranche 2, £2.5 million'],
  ['tranche_event', 'stopped: 1', 'Stopped: tranche 1'],
  ['milestone_event', 'forecast: 2021-02-28: A portal: for patients', 'A portal: for patients: now expected on 28 February 2021'],
  ['milestone_event', 'achieved: : Prescribing', 'Prescribing: achieved'],
  ['ledger_entry', 'ceiling: up_to: 10,000,000.00', 'Ceiling: up to £10 million'],
] as const)('%s “%s” reads “%s”', (table, says, text) => {
  expect(timelineEventText({ table, says, saysTrustName: null })).toBe(text);
});
