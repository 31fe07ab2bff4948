import { expect, test } from 'vitest';
import { noticesAnswer, shortNewCount } from './notices-answer';

test.each([
  [0, 'Nothing is new in the records that you follow.', '0'],
  [1, '1 change to records that you follow is new to you.', '1'],
  [100, '100 changes to records that you follow are new to you.', '100'],
  [101, 'More than 100 changes to records that you follow are new to you.', '100+'],
])('%i new', (count, answer, short) => expect([noticesAnswer(count), shortNewCount(count)]).toEqual([answer, short]));
