import { describe, expect, test } from 'vitest';
import type { WorkLine } from '@/lib/view/work/work-lines';
import { gateMail } from './gate-mail';

const line: WorkLine = { key: 'g', task: 'Full business case approved', href: '/exemplars/wirral#waits', about: 'Wirral', kind: 'Approval due', since: '2017-04-20', waiting: '' };
const say = (today: string, changes: Partial<WorkLine> = {}) => gateMail({ ...line, ...changes }, today, 'https://gde.example.nhs.uk');

describe('the mail of a gate that falls due', () => {
  test.each([
    ['2017-04-11', 'An approval falls due on 20 April 2017', 'It is due on 20 April 2017, in 5 working days.'],
    ['2017-04-19', 'An approval falls due on 20 April 2017', 'It is due on 20 April 2017, in 1 working day.'],
    ['2017-04-20', 'An approval falls due on 20 April 2017', 'It is due today.'],
    ['2017-04-21', 'An approval was due on 20 April 2017', 'It was due on 20 April 2017.'],
  ])('on %s', (today, subject, when) => {
    const mail = say(today);
    expect(mail.subject).toBe(subject);
    expect(mail.text.split('\n\n').slice(0, 4)).toEqual(['Full business case approved', 'Wirral.', when, 'See it: https://gde.example.nhs.uk/exemplars/wirral#waits']);
  });

  test('names no record in its subject, and says how to hear no more', () => {
    const { subject, text } = say('2017-04-11');
    expect(subject).not.toMatch(/Wirral|business case/);
    expect(text).toContain('https://gde.example.nhs.uk/notifications/choices');
  });

  test('counts no working days where none is left before a Sunday', () => {
    expect(say('2017-04-22', { since: '2017-04-23' }).text).toContain('It is due on 23 April 2017.');
  });
});
