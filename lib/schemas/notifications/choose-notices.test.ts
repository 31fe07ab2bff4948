import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { ChooseNotices } from './choose-notices';

const parse = (gateDays: string, mail: readonly string[] = []) => ChooseNotices.safeParse({ submission: randomUUID(), mail, gateDays });

test.each(['1', '5', ' 20 '])('%s working days', (typed) => expect(parse(typed, ['gate', 'digest'])).toMatchObject({ success: true, data: { mail: ['gate', 'digest'], gateDays: Number(typed) } }));

test.each(['0', '21', '', '-1', '2.5', '1e1', 'five'])('“%s” is no number of working days', (typed) => expect(parse(typed).error?.issues.map(({ path }) => path)).toEqual([['gateDays']]));

test('a kind that there is not', () => expect(parse('5', ['gate', 'sms']).success).toBe(false));
