import { describe, expect, test } from 'vitest';
import type { Notice, Notices } from '@/lib/queries/notifications/list-notices';
import type { Work } from '@/lib/queries/work/list-work';
import type { WorkLine } from '@/lib/view/work/work-lines';
import { digestMail } from './digest-mail';
import { followedMail } from './followed-mail';
import { waitingMail } from './waiting-mail';

const ORIGIN = 'https://gde.example.nhs.uk';
const LINE: WorkLine = { key: 'FF-wirral-x7k2m', task: 'Countersign or refuse', href: '/fast-followers/FF-wirral-x7k2m/countersign', about: 'Torbay, to follow Wirral', kind: 'To countersign', since: '2026-11-20', waiting: 'For 2 days' };
const NOTICE: Notice = {
  position: 7,
  type: 'nomination.sent',
  details: {},
  actorName: null,
  isActorForgotten: false,
  occurredAt: '2026-11-20T09:30:00.000Z',
  actorKind: 'a trust lead',
  records: [{ table: 'exemplar', id: 'wirral', name: 'Wirral' }, { table: 'trust', id: 'RA9', name: 'Torbay' }],
  isNew: true,
};
const NOTHING: Notices = { notices: [], hasMore: false };
const NO_WORK: Work = { nominations: [], conditions: [], gates: [], stale: [], toAnswer: [], gatesDue: [] };
const WEEK = { from: '2026-11-16T08:00:00.000Z', before: '2026-11-23T08:00:00.000Z' };

describe('the mail of what waits', () => {
  test('says what to do, of what, since when and where, and why it came', () => {
    expect(waitingMail([LINE], ORIGIN)).toEqual({
      subject: 'Something waits on you',
      text: [
        'Countersign or refuse\nTorbay, to follow Wirral. For 2 days.\nhttps://gde.example.nhs.uk/fast-followers/FF-wirral-x7k2m/countersign',
        'All that waits on you: https://gde.example.nhs.uk/work',
        'You are told when something comes to wait on you. Choose what you are told by mail: https://gde.example.nhs.uk/notifications/choices',
      ].join('\n\n'),
    });
  });

  test('tells each of several, those that the page tells together too', () => {
    const said = waitingMail([LINE, { ...LINE, key: 'group', href: null, each: [{ ...LINE, key: 'a' }, { ...LINE, key: 'b' }] }], ORIGIN);
    expect(said?.subject).toBe('3 things wait on you');
    expect(said?.text.match(/^Countersign or refuse$/gm)).toHaveLength(3);
  });

  test('is none where nothing waits any longer', () => expect(waitingMail([], ORIGIN)).toBeNull());
});

describe('the mail of what changed', () => {
  test('names the records with their addresses, and in its subject none', () => {
    const said = followedMail({ notices: [NOTICE, { ...NOTICE, position: 6 }], hasMore: false }, ORIGIN);
    expect(said?.subject).toBe('2 changes to records that you follow');
    expect(said?.text.split('\n\n')[0]?.split('\n')).toEqual([
      'Wirral, Torbay',
      expect.stringMatching(/^A trust lead .*\(20 November 2026.*\)$/),
      'https://gde.example.nhs.uk/exemplars/wirral',
      'https://gde.example.nhs.uk/trusts/RA9',
    ]);
    expect(said?.text).toContain('You are told when others change a record that you follow.');
  });

  test('leaves out what was seen, and is none where all was', () => {
    expect(followedMail({ notices: [NOTICE, { ...NOTICE, isNew: false }], hasMore: false }, ORIGIN)?.subject).toBe('1 change to records that you follow');
    expect(followedMail({ notices: [{ ...NOTICE, isNew: false }], hasMore: false }, ORIGIN)).toBeNull();
  });

  test('says that there are more', () => expect(followedMail({ notices: [NOTICE], hasMore: true }, ORIGIN)).toMatchObject({ subject: 'Many changes to records that you follow', text: expect.stringContaining('There are more.') }));
});

describe('the digest', () => {
  test('tells of the week, seen or not', () => {
    const said = digestMail({ notices: [{ ...NOTICE, isNew: false }], hasMore: false }, NO_WORK, WEEK, ORIGIN);
    expect(said?.subject).toBe('Your week, 16 November 2026 to 23 November 2026');
    expect(said?.text).toContain('1 change to records that you follow:');
    expect(said?.text).toContain('Nothing waits on you today.');
  });

  test('is none of a week in which nothing changed and nothing waits', () => expect(digestMail(NOTHING, NO_WORK, WEEK, ORIGIN)).toBeNull());

  test('comes where only something waits', () => {
    const quiet = { subjectKind: 'exemplar', reference: 'wirral', name: 'Wirral', cohort: 'acute', lastHeardOn: '2017-01-01' } as Work['stale'][number];
    expect(digestMail(NOTHING, { ...NO_WORK, stale: [quiet] }, WEEK, ORIGIN)?.text).toContain('1 record gone quiet waits on you.');
  });
});
