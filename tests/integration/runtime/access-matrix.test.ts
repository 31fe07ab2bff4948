// Who is shown which page of which record, over HTTP, against the policy written down here by itself. A route without a row fails.
import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { prepareSnapshotFiles } from '@/app/prepare-snapshot-files';
import { publishSnapshot } from '@/lib/commands/snapshots/publish-snapshot';
import { openEmbeddedDatabase } from '@/lib/db/embedded/open-embedded-database';
import { getPool } from '@/lib/db/pool';
import { makeActor } from '@/tests/factories/make-actor';
import { must, STEPS, writeDraft } from '@/tests/factories/nominate';
import { recordMoney } from '@/tests/factories/record-money';
import { PlainBrowser } from '@/tests/factories/plain-browser';
import { signedInPerson } from '@/tests/factories/signed-in-person';
import { findFreePort, runProduct, type ProductRun } from '@/tests/setup/run-product';
import { makeTemporaryDataFolder } from '@/tests/setup/temporary-data-folder';

const root = path.resolve(import.meta.dirname, '..', '..', '..');

/** Salford Royal, an exemplar, nominates Bolton; Wirral has no part in it. */
const EXEMPLAR = { slug: 'salford-royal', odsCode: 'RM3' };
const FOLLOWER = 'RMC';
const OTHER_TRUST = 'RBL';

const PEOPLE = {
  nobody: null,
  'lead of the exemplar': ['trust_lead', EXEMPLAR.odsCode],
  'lead of the follower': ['trust_lead', FOLLOWER],
  'lead of another trust': ['trust_lead', OTHER_TRUST],
  'programme officer': ['programme_officer', null],
  'vetting officer': ['vetting_officer', null],
  'finance officer': ['finance_officer', null],
  analyst: ['analyst', null],
  administrator: ['administrator', null],
} as const;

type Who = keyof typeof PEOPLE;
/** What a person is answered: the page; a way to sign in; that it is not theirs; that there is no such thing. */
type Answer = 'shown' | 'sign in' | 'not theirs' | 'not found';

const EVERYONE = Object.keys(PEOPLE) as Who[];
const STAFF: Who[] = ['programme officer', 'vetting officer', 'finance officer'];
const PARTIES: Who[] = ['lead of the exemplar', 'lead of the follower'];

type Row = { readonly route: string; readonly path: string; readonly record: string; readonly answers: (who: Who) => Answer };

const open = (route: string, ...paths: string[]): Row[] => (paths.length === 0 ? [route] : paths).map((at) => ({ route, path: at, record: 'anyone reads it', answers: () => 'shown' }));
const missing = (route: string, at: string): Row => ({ route, path: at, record: 'missing', answers: () => 'not found' });

/** A task of people who may; the others know of the record, unless they may not. */
function task(route: string, at: string, may: readonly Who[], record: string, knows: readonly Who[] = EVERYONE): Row {
  return { route, path: at, record, answers: (who) => (who === 'nobody' ? 'sign in' : may.includes(who) ? 'shown' : knows.includes(who) ? 'not theirs' : 'not found') };
}

/** A task of a record that some do not know of: to them, signed in or not, there is none. */
function hiddenTask(route: string, at: string, may: readonly Who[], knows: readonly Who[]): Row {
  return { route, path: at, record: 'hidden', answers: (who) => (may.includes(who) ? 'shown' : knows.includes(who) ? 'not theirs' : 'not found') };
}

const OFFICERS: Who[] = ['programme officer'];
const FINANCE: Who[] = ['finance officer'];
const ADMINISTRATORS: Who[] = ['administrator'];
const SEES_EVIDENCE: Who[] = [...STAFF, 'lead of the exemplar'];

/** What is on record of the exemplar's money: a tranche that is agreed, with a file, and an entry of no tranche with another. */
type MoneyOnRecord = { readonly tranche: string; readonly trancheFile: string; readonly entry: string; readonly entryFile: string };

function policy(hidden: string, snapshot: string, money: MoneyOnRecord): Row[] {
  const seesHidden = [...PARTIES, ...STAFF];
  const ofNomination = (step: string, may: readonly Who[]) => [
    task(`/fast-followers/[reference]/${step}`, `/fast-followers/${hidden}/${step}`, may, 'hidden', seesHidden),
    task(`/fast-followers/[reference]/${step}`, `/fast-followers/FF-${EXEMPLAR.slug}-999/${step}`, [], 'missing', []),
  ];
  const ofExemplar = (step: string, may: readonly Who[]) => [task(`/exemplars/[slug]/${step}`, `/exemplars/${EXEMPLAR.slug}/${step}`, may, 'own'), missing(`/exemplars/[slug]/${step}`, `/exemplars/atlantis/${step}`)];
  const ofTrust = (step: string, may: readonly Who[]) => [task(`/trusts/[odsCode]/${step}`, `/trusts/${OTHER_TRUST}/${step}`, may, "another's"), missing(`/trusts/[odsCode]/${step}`, `/trusts/ZZ9/${step}`)];
  const ofTranche = (step: string, route: string, may: readonly Who[], knows: readonly Who[] = EVERYONE) => [task(route, `/funding/tranches/${money.tranche}/${step}`, may, "an award's", knows), task(route, `/funding/tranches/none/${step}`, [], 'missing', [])];
  const ofAdministrators = (route: string, at = route) => task(route, at, ADMINISTRATORS, 'people', []);
  return [
    ...['/', '/exemplars', '/fast-followers', '/fast-followers/replication', '/trusts', '/footprints', '/footprints/map', '/funding', '/funding/planner', '/funding/claims', '/suppliers', '/maturity', '/blueprints', '/milestones', '/timeline', '/sources', '/search', '/data-quality', '/glossary', '/accessibility', '/sign-in', '/sign-in/set-password', '/sign-in/refused'].flatMap((route) => open(route)),
    ...open('/exemplars/[slug]', `/exemplars/${EXEMPLAR.slug}`),
    missing('/exemplars/[slug]', '/exemplars/atlantis'),
    ...open('/fast-followers/[reference]', '/fast-followers/FF-pennine-salford'),
    { route: '/fast-followers/[reference]', path: `/fast-followers/${hidden}`, record: 'hidden', answers: (who) => (seesHidden.includes(who) ? 'shown' : 'not found') },
    missing('/fast-followers/[reference]', `/fast-followers/FF-${EXEMPLAR.slug}-999`),
    ...open('/trusts/[odsCode]', `/trusts/${FOLLOWER}`),
    missing('/trusts/[odsCode]', '/trusts/ZZ9'),
    ...open('/footprints/[code]', '/footprints/E54000007'),
    missing('/footprints/[code]', '/footprints/E99999999'),
    ...open('/suppliers/[slug]', '/suppliers/cerner'),
    missing('/suppliers/[slug]', '/suppliers/of-atlantis'),
    ...open('/sources/[id]', '/sources/DHN-2016-11'),
    missing('/sources/[id]', '/sources/of-atlantis'),
    ...open('/snapshots'),
    ...open('/exports/[table]/long-file', '/exports/fast-followers/long-file?format=csv'),
    missing('/exports/[table]/long-file', '/exports/people/long-file'),
    ...open('/snapshots/[slug]', `/snapshots/${snapshot}`),
    missing('/snapshots/[slug]', '/snapshots/of-atlantis'),
    task('/snapshots/publish', '/snapshots/publish?table=exemplars', ['analyst', ...OFFICERS], 'new'),
    task('/snapshots/publish/check', '/snapshots/publish/check?title=A&table=exemplars&asAt=2018-06-30&knownAt=2020-01-01T00:00:00Z', ['analyst', ...OFFICERS], 'new'),
    ...open('/api'),
    ...open('/api/v1/openapi.json'),
    ...open('/api/v1/[table]', '/api/v1/fast-followers'),
    missing('/api/v1/[table]', '/api/v1/people'),
    missing('/api/v1/[...path]', `/api/v1/fast-followers/${hidden}`),
    missing('/api/v1', '/api/v1'),
    missing('/bench-yardstick', '/bench-yardstick'),
    ...ofNomination('decide', ['vetting officer']),
    ...ofNomination('start-vetting', ['vetting officer']),
    ...ofNomination('countersign', ['lead of the follower']),
    // The programme's officers withdraw it later: until then the page tells them so. Vetting officers say that conditions are met.
    ...ofNomination('withdraw', ['lead of the exemplar', ...OFFICERS]),
    ...ofNomination('advance', [...OFFICERS, 'vetting officer']),
    ...['trust', 'reason', 'systems', 'check'].flatMap((part) => ofNomination(`nomination/${part}`, ['lead of the exemplar'])),
    ...['record-status', 'record-decision', 'add-gate', 'record-member', 'add-blueprint', 'record-reuse', 'retract'].flatMap((step) => ofExemplar(step, OFFICERS)),
    ...['add-milestone', 'record-milestone'].flatMap((step) => ofExemplar(step, [...OFFICERS, 'lead of the exemplar'])),
    // Of a public pairing; of a hidden one, its parties and staff are told whose task it is.
    ...['add-milestone', 'record-milestone', 'record-replication', 'retract'].flatMap((step) => [
      task(`/fast-followers/[reference]/${step}`, `/fast-followers/FF-pennine-salford/${step}`, OFFICERS, 'public'),
      missing(`/fast-followers/[reference]/${step}`, `/fast-followers/FF-${EXEMPLAR.slug}-999/${step}`),
      hiddenTask(`/fast-followers/[reference]/${step}`, `/fast-followers/${hidden}/${step}`, step === 'retract' ? OFFICERS : [...OFFICERS, 'lead of the follower'], seesHidden),
    ]),
    ...['record-membership', 'record-succession', 'record-regulation', 'record-maturity', 'record-wachter-group', 'retract'].flatMap((step) => ofTrust(step, OFFICERS)),
    ...ofTrust('record-system', [...OFFICERS, 'lead of another trust']),
    task('/footprints/[code]/record-place-maturity', '/footprints/E54000007/record-place-maturity', OFFICERS, 'public'),
    missing('/footprints/[code]/record-place-maturity', '/footprints/E99999999/record-place-maturity'),
    task('/footprints/[code]/retract', '/footprints/E54000007/retract', OFFICERS, 'public'),
    missing('/footprints/[code]/retract', '/footprints/E99999999/retract'),
    task('/exemplars/add', '/exemplars/add', OFFICERS, 'new'),
    task('/sources/add', '/sources/add', [...OFFICERS, 'finance officer'], 'new'),
    task('/funding/record-entry', '/funding/record-entry', FINANCE, 'new'),
    task('/funding/record-entry/check', '/funding/record-entry/check', FINANCE, 'new'),
    task('/funding/import', '/funding/import', FINANCE, 'new'),
    // A table is its sender's own.
    task('/funding/import/check', '/funding/import/check?table=of-nobody', [], 'missing', []),
    ...open('/exemplars/[slug]/tranches', `/exemplars/${EXEMPLAR.slug}/tranches`),
    missing('/exemplars/[slug]/tranches', '/exemplars/atlantis/tranches'),
    ...open('/fast-followers/[reference]/tranches', '/fast-followers/FF-pennine-salford/tranches'),
    { route: '/fast-followers/[reference]/tranches', path: `/fast-followers/${hidden}/tranches`, record: 'hidden', answers: (who) => (seesHidden.includes(who) ? 'shown' : 'not found') },
    task('/funding/tranches/add', '/funding/tranches/add', FINANCE, 'new'),
    ...['add-gate', 'decide-gate'].flatMap((step) => ofTranche(step, `/funding/tranches/[trancheId]/${step}`, [...FINANCE, ...OFFICERS])),
    ...['agree', 'release', 'refuse', 'stop', 'return', 'propose-write-off', 'approve-write-off'].flatMap((step) => ofTranche(step, '/funding/tranches/[trancheId]/[step]', FINANCE)),
    ...ofTranche('claim', '/funding/tranches/[trancheId]/[step]', ['lead of the exemplar']),
    ...ofTranche('forecast', '/funding/tranches/[trancheId]/[step]', [...FINANCE, 'lead of the exemplar']),
    ...ofTranche('set-aside', '/funding/tranches/[trancheId]/[step]', [...FINANCE, ...OFFICERS]),
    ...ofTranche(`evidence/${money.trancheFile}`, '/funding/tranches/[trancheId]/evidence/[evidenceId]', SEES_EVIDENCE, []),
    ...ofTranche('evidence/none', '/funding/tranches/[trancheId]/evidence/[evidenceId]', [], []),
    ...['', `/${money.entryFile}`].flatMap((file) => {
      const route = `/funding/[entryId]/evidence${file === '' ? '' : '/[evidenceId]'}`;
      return [task(route, `/funding/${money.entry}/evidence${file}`, SEES_EVIDENCE, "an award's", []), task(route, `/funding/ceiling-of-atlantis/evidence${file}`, [], 'missing', [])];
    }),
    task('/funding/[entryId]/reverse', '/funding/ceiling-salford-royal/reverse', FINANCE, 'public'),
    missing('/funding/[entryId]/reverse', '/funding/ceiling-of-atlantis/reverse'),
    // Wirral is an exemplar too.
    task('/fast-followers/nominate', '/fast-followers/nominate', ['lead of the exemplar', 'lead of another trust'], 'new'),
    task('/account/api-keys/make', '/account/api-keys/make', ['analyst'], 'new'),
    task('/account/api-keys/revoke', '/account/api-keys/revoke?id=none', [], 'missing', []),
    ofAdministrators('/admin/api-keys'),
    task('/saved-views/save', '/saved-views/save?address=%2Ftrusts%3Fregion%3Dlondon', EVERYONE, 'new'),
    task('/saved-views/save', '/saved-views/save?address=%2F%2Felsewhere.example', [], 'missing', []),
    task('/notifications/follow', '/notifications/follow?record=exemplar%2Fsalford-royal', EVERYONE, 'own'),
    task('/notifications/follow', `/notifications/follow?record=fast_follower%2F${hidden}`, seesHidden, 'hidden', seesHidden),
    task('/notifications/follow', '/notifications/follow?record=user%2Fanybody', [], 'missing', []),
    task('/notifications/stop-following', '/notifications/stop-following?record=trust%2FRM3', [], 'missing', []),
    ...['rename', 'delete'].map((step) => task(`/saved-views/${step}`, `/saved-views/${step}?id=none`, [], 'missing', [])),
    ...['/account', '/account/api-keys', '/account/second-factor', '/saved-views', '/notifications', '/notifications/choices', '/notifications/sent', '/work'].map((route) => task(route, route, EVERYONE, 'own')),
    ...['/admin/people', '/admin/people/give-role', '/admin/second-factor'].map((route) => ofAdministrators(route)),
    ...['revoke?grant=none', 'anonymise?person=none', 'remove-second-factor?person=none'].map((at) => task(`/admin/people/${at.split('?')[0] ?? ''}`, `/admin/people/${at}`, [], 'missing', [])),
    task('/admin/mail', '/admin/mail', [...ADMINISTRATORS, ...STAFF], 'people', []),
    task('/admin/audit', '/admin/audit', [...ADMINISTRATORS, ...STAFF], 'people', []),
    { route: '/admin/audit/export', path: '/admin/audit/export?format=csv', record: 'people', answers: (who) => ([...ADMINISTRATORS, ...STAFF].includes(who) ? 'shown' : 'not found') },
  ];
}

/** Routes that every other test asks: files and machinery that are the same for everyone, and steps of signing in that need one under way. */
const ELSEWHERE = ['/sign-in/provider', '/sign-in/callback', '/exports/[table]', '/exports/planner', '/exports/charts/[chart]', '/api/health/live', '/api/health/ready', '/sign-in/code', '/account/second-factor/confirm', '/account/second-factor/backup-codes', '/account/second-factor/remove'];

function routesOfApp(): string[] {
  return readdirSync(path.join(root, 'app'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(page\.tsx|route\.ts)$/.test(entry.name))
    .map((entry) => `/${path.relative(path.join(root, 'app'), entry.parentPath).split(path.sep).join('/')}`)
    .sort();
}

const { dataFolder, remove } = makeTemporaryDataFolder();
let run: ProductRun;
let hidden: string;
let snapshot: string;
let money: MoneyOnRecord;
const browsers = new Map<Who, PlainBrowser>();

beforeAll(async () => {
  const port = await findFreePort();
  const origin = `http://localhost:${port}`;
  run = runProduct({ GDE_DATA_DIR: dataFolder, PORT: String(port) });
  await run.untilSays('Press Ctrl-C to stop.');
  const { connectionString } = await openEmbeddedDatabase({ dataFolder, log: () => undefined });
  process.env['DATABASE_URL'] = connectionString;
  const [nominator, countersigner, officer] = [await makeActor('trust_lead', EXEMPLAR.odsCode), await makeActor('trust_lead', FOLLOWER), await makeActor('vetting_officer')];
  hidden = await writeDraft(nominator, EXEMPLAR.slug, FOLLOWER);
  await must(STEPS.send(nominator, hidden));
  await must(STEPS.countersign(countersigner, hidden));
  await must(STEPS.startVetting(officer, hidden));
  const published = await publishSnapshot(await makeActor('analyst'), { submission: randomUUID(), title: 'Exemplars', note: null, ...(await prepareSnapshotFiles({ title: 'Exemplars', note: null, table: 'exemplars', query: '', with: [], asAt: '2018-06-30', knownAt: '2020-01-01T00:00:00.000Z' })) });
  snapshot = published.ok ? published.value.slug : '';
  money = await recordMoney(EXEMPLAR.slug);
  for (const who of EVERYONE) {
    const held = PEOPLE[who];
    browsers.set(who, held === null ? new PlainBrowser(origin) : (await signedInPerson({ origin, connectionString }, held[0], held[1])).browser);
  }
}, 240_000);

afterAll(async () => {
  await getPool().end();
  run.process.kill('SIGTERM');
  await run.untilEnded();
  remove();
});

function toAnswer({ status, location }: { status: number; location: string | null }): Answer | string {
  if (status === 200) return 'shown';
  if (status === 404) return 'not found';
  if (status === 403) return 'not theirs';
  if (status === 307 && location?.startsWith('/sign-in?') === true) return 'sign in';
  return `${status} ${location ?? ''}`;
}

test('every route has a row', () => {
  const rows = new Set([...policy('any', 'any', { tranche: 'any', trancheFile: 'any', entry: 'any', entryFile: 'any' }).map(({ route }) => route), ...ELSEWHERE]);
  expect(routesOfApp().filter((route) => !rows.has(route))).toEqual([]);
  expect([...rows].filter((route) => !routesOfApp().includes(route))).toEqual([]);
});

describe.each(EVERYONE)('%s', (who) => {
  test('is answered as the policy says, on every route and record', { timeout: 240_000 }, async () => {
    const expected: Record<string, string> = {};
    const found: Record<string, string> = {};
    for (const { path: at, answers } of policy(hidden, snapshot, money)) {
      const answer = await browsers.get(who)?.open(at);
      expected[at] = answers(who);
      found[at] = answer === undefined ? 'not asked' : toAnswer(answer);
    }
    expect(found).toEqual(expected);
  });

  test('learns of a hidden nomination only as a party or programme staff', async () => {
    const mayKnow = [...PARTIES, ...STAFF].includes(who);
    for (const at of ['/fast-followers', `/exemplars/${EXEMPLAR.slug}`, `/trusts/${FOLLOWER}`, '/exports/fast-followers?format=csv', '/exports/statuses?format=csv', '/api/v1/fast-followers?limit=1000', '/api/v1/statuses?limit=1000', '/sources/gde-tracker', '/data-quality', '/']) {
      const { text } = (await browsers.get(who)?.open(at)) ?? { text: '' };
      if (!mayKnow) expect(text, `${at} to ${who}`).not.toContain(hidden);
    }
  });
});
