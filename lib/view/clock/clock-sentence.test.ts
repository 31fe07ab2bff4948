import { expect, test } from 'vitest';
import { clockSentence } from './clock-sentence';
import type { ClockView } from './clock-view';

const now: ClockView = { asAt: '2026-04-03', knownAt: '2026-04-01T10:00:00.000Z', today: '2026-04-03', origin: 'https://gde.example.nhs.uk', params: {} };

test.each<[string, ClockView]>([
  ['Showing the programme as at today, 3 April 2026, as known today.', now],
  ['Showing the programme as at 30 November 2016, as known today.', { ...now, asAt: '2016-11-30', params: { asAt: '2016-11-30' } }],
  [
    'Showing the programme as at 30 November 2016, as known on 15 May 2017.',
    { ...now, asAt: '2016-11-30', params: { asAt: '2016-11-30', knownAt: '2017-05-15' } },
  ],
  [
    'Showing the programme as at today, 3 April 2026, as known at 1 July 2016, 2:05pm.',
    { ...now, params: { knownAt: '2016-07-01T13:05:00.000Z' } },
  ],
])('%s', (sentence, clock) => {
  expect(clockSentence(clock)).toBe(sentence);
});
