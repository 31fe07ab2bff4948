import { expect, test } from 'vitest';
import { whyMailWaits } from './mail-log-words';

const mail = { isBeingSent: false, attempts: 0, nextAttemptAt: '2017-03-06T09:00:00Z' };

test.each([
  ['It is sent next', mail, true],
  ['No mail server is set up', mail, false],
  ['It is being sent', { ...mail, isBeingSent: true }, true],
  ['It is tried again from 6 March 2017, 9am', { ...mail, attempts: 2 }, true],
])('%s', (words, item, isMailSetUp) => {
  expect(whyMailWaits(item, isMailSetUp)).toBe(words);
});
