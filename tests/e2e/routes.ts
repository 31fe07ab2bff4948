// Every address that the browser tests visit. route-coverage.spec.ts fails on a route of app/ that has no case here.

export type PageCase = {
  /** The folder of its page.tsx, as an address; `null` where no route answers. */
  readonly route: string | null;
  /** Where the case stands, with its parameters. */
  readonly path: string;
  /** What it is a case of; names the test. */
  readonly shows: string;
  /** The status it answers with; 200 where left out. */
  readonly status?: 404;
  /** Words that its main part shows. */
  readonly sees?: readonly (string | RegExp)[];
  /** Whether it is read without JavaScript too, and compared. */
  readonly readsWithoutScript?: true;
  /** Whether it answers a visitor with the way to sign in, which is one page, checked by itself. Its own form is checked where people use it. */
  readonly asksToSignIn?: true;
};

export type FileCase = {
  readonly route: string;
  readonly path: string;
  readonly status: number;
  readonly mediaType: string;
  /** What its text begins with. */
  readonly begins: RegExp;
};

/** Pages that answer only where GDE_BENCH=1 is set, as by the bench; to everyone else they are not there. */
export const BENCH_ROUTES = ['/bench-yardstick'];

/** Pages that nothing leads to until somebody has made what they show, by the test in which that happens: it reads them with and without JavaScript, with axe. */
export const READ_WHERE_MADE: Readonly<Record<string, string>> = { '/snapshots/[slug]': 'snapshots.spec.ts' };

/** A task of one record: to whom nobody knows, the form to sign in; of a record that is not there, not found. */
function taskCases(route: string, present: string, missing: string): PageCase[] {
  return [
    { route, path: route.replace(/\[\w+\]/, present), shows: 'the form to sign in', asksToSignIn: true },
    { route, path: route.replace(/\[\w+\]/, missing), shows: 'a task of a record that never was', status: 404 },
  ];
}

const NOMINATION_TASKS = ['nomination/trust', 'nomination/reason', 'nomination/systems', 'nomination/check', 'countersign', 'start-vetting', 'decide', 'advance', 'withdraw'].map((task) => `/fast-followers/[reference]/${task}`);

/** Tasks of one tranche, of which there is none before somebody adds it. */
const TRANCHE_TASKS = ['[step]', 'add-gate', 'decide-gate'].map((task) => `/funding/tranches/[trancheId]/${task}`);

/** Tasks about a nomination or a tranche, and files of evidence: they ask who you are before they look for one, so that what is hidden, what is not there and what is public are told alike. */
export const SIGN_IN_FIRST = [...NOMINATION_TASKS, ...TRANCHE_TASKS, '/funding/[entryId]/evidence'];

function signInFirstCases(route: string): PageCase[] {
  return ['FF-pennine-salford', 'FF-atlantis'].map((reference) => ({ route, path: route.replace('[reference]', reference), shows: 'the form to sign in, whether or not there is one', asksToSignIn: true }));
}

export const PAGE_CASES: readonly PageCase[] = [
  { route: '/', path: '/', shows: 'the programme today', readsWithoutScript: true },
  { route: '/', path: '/?asAt=2016-11-30', shows: 'the programme when four more were expected', sees: ['12 named', '4 expected'] },
  { route: '/', path: '/?asAt=2017-05-15&knownAt=2017-05-31', shows: 'the programme through both clocks', sees: ['£195 million', '£100 million'] },
  { route: '/', path: '/?asAt=2015-01-01', shows: 'the programme before there was one' },
  { route: '/', path: '/?asAt=yesterday&knownAt=2016-02-30', shows: 'the programme with dates that cannot be read', sees: ['We ignored asAt=yesterday', 'We ignored knownAt=2016-02-30'] },

  { route: '/exemplars', path: '/exemplars', shows: 'exemplars today', readsWithoutScript: true },
  {
    route: '/exemplars',
    path: '/exemplars?q=trust&cohort=acute&status=expected&region=north&confidence=unnamed_report&sort=-status_effective_on&asAt=2016-11-30&knownAt=2020-01-01',
    shows: 'exemplars with every filter in use',
  },
  { route: '/exemplars', path: '/exemplars?q=atlantis&asAt=2017-05-15', shows: 'no exemplars for a search', sees: ['No exemplars', 'Nothing matches'] },
  { route: '/exemplars', path: '/exemplars?asAt=2015-01-01', shows: 'no exemplars at a date', sees: ['No exemplars', 'Choose a later date'] },
  {
    route: '/exemplars',
    path: '/exemplars?region=atlantis&sort=-colour&perPage=7&page=first&kind=stp&asAt=2016-13-01',
    shows: 'exemplars with parameters that mean nothing',
    sees: ['We ignored region=atlantis', 'We ignored sort=-colour', 'We ignored perPage=7', 'We ignored page=first', 'We ignored kind=stp', 'We ignored asAt=2016-13-01'],
  },
  { route: '/exemplars/[slug]', path: '/exemplars/salford-royal', shows: 'an exemplar with a long history', readsWithoutScript: true },
  { route: '/exemplars/[slug]', path: '/exemplars/cambridge?asAt=2016-11-30', shows: 'an exemplar that waits on its regulator', sees: [/regulator/i] },
  {
    route: '/exemplars/[slug]',
    path: '/exemplars/imperial-with-chelsea-and-westminster?asAt=2016-11-30&knownAt=2017-01-31',
    shows: 'a joint bid of which claims compete',
    sees: ['Chelsea and Westminster'],
  },
  { route: '/exemplars/[slug]', path: '/exemplars/west-midlands-ambulance?asAt=2018-02-01', shows: 'an exemplar that shares a ceiling' },
  { route: '/exemplars/[slug]', path: '/exemplars/mersey-care?asAt=2016-06-30', shows: 'an exemplar before it was heard of', sees: ['is not in the register as at 30 June 2016'] },
  { route: '/exemplars/[slug]', path: '/exemplars/atlantis-general?asAt=2017-05-15', shows: 'an exemplar that never was', status: 404, sees: ['Exemplar not found'] },

  { route: '/fast-followers', path: '/fast-followers', shows: 'fast followers today', readsWithoutScript: true },
  { route: '/fast-followers', path: '/fast-followers?asAt=2017-09-30', shows: 'fast followers when they were announced', sees: ['18 pairings', 'Trust not recorded'] },
  {
    route: '/fast-followers',
    path: '/fast-followers?region=not-recorded&supplier=not-recorded&sort=-replication_low&asAt=2018-02-01',
    shows: 'fast followers of which things are not recorded',
  },
  { route: '/fast-followers/replication', path: '/fast-followers/replication', shows: 'replication today', readsWithoutScript: true },
  { route: '/fast-followers/replication', path: '/fast-followers/replication?asAt=2017-09-30', shows: 'replication when nothing was fixed', sees: ['Of none of 18 pairings is it recorded which systems were fixed at nomination', 'does not say how to count'] },
  { route: '/fast-followers/replication', path: '/fast-followers/replication?asAt=2015-01-01&cohort=fleet&sort=tonnage', shows: 'replication before there was a programme', sees: ['Nothing is recorded by this date', 'We ignored cohort=fleet', 'We ignored sort=tonnage'] },
  { route: '/fast-followers/[reference]', path: '/fast-followers/FF-pennine-salford?asAt=2019-06-30', shows: 'a fast follower with an award', readsWithoutScript: true },
  { route: '/fast-followers/[reference]', path: '/fast-followers/FF-birmingham-1?asAt=2017-09-30', shows: 'a fast follower whose trust is not recorded', sees: [/not recorded/i] },
  { route: '/fast-followers/[reference]', path: '/fast-followers/FF-blackpool-taunton?asAt=2018-02-01', shows: 'a fast follower that withdrew', sees: ['Withdrawn'] },
  { route: '/fast-followers/[reference]', path: '/fast-followers/FF-royal-free-1?asAt=2016-01-01', shows: 'a fast follower before it was heard of', sees: ['is not in the register as at 1 January 2016'] },
  { route: '/fast-followers/[reference]', path: '/fast-followers/FF-atlantis', shows: 'a fast follower that never was', status: 404 },

  { route: '/trusts', path: '/trusts', shows: 'trusts today, the first page', readsWithoutScript: true },
  {
    route: '/trusts',
    path: '/trusts?region=north&region=london&kind=acute&supplier=not-recorded&sort=-footprint_name&perPage=25&page=2&asAt=2017-05-15',
    shows: 'trusts filtered, on the second page',
  },
  { route: '/trusts', path: '/trusts?page=99&asAt=2017-05-15', shows: 'trusts beyond the last page' },
  { route: '/trusts/[odsCode]', path: '/trusts/RM3?asAt=2017-05-15', shows: 'the trust of an exemplar', readsWithoutScript: true },
  { route: '/trusts/[odsCode]', path: '/trusts/RGT?asAt=2016-11-30', shows: 'a trust in special measures', sees: [/special measures/i] },
  { route: '/trusts/[odsCode]', path: '/trusts/RC1', shows: 'a trust that has closed', sees: ['Bedfordshire Hospitals'] },
  { route: '/trusts/[odsCode]', path: '/trusts/RC9?asAt=2020-06-30', shows: 'a trust that changed its name', sees: ['Bedfordshire Hospitals'] },
  { route: '/trusts/[odsCode]', path: '/trusts/RA9', shows: 'a trust outside the programme' },
  { route: '/trusts/[odsCode]', path: '/trusts/ZZ9', shows: 'a trust that never was', status: 404 },

  { route: '/footprints', path: '/footprints', shows: 'footprints today', readsWithoutScript: true },
  { route: '/footprints', path: '/footprints?q=manchester&sort=-trust_count&asAt=2018-06-30', shows: 'footprints found by name' },
  { route: '/footprints/map', path: '/footprints/map', shows: 'maps of today', sees: ['Footprints of the date', 'Trusts on the map'], readsWithoutScript: true },
  { route: '/footprints/map', path: '/footprints/map?boundaries=now&asAt=2016-11-30', shows: 'maps of a past date in the boundaries of today', sees: ['North East and North Cumbria', 'Expected exemplar, not named'] },
  { route: '/footprints/map', path: '/footprints/map?asAt=2015-01-01', shows: 'maps before there was an STP', sees: ['No STP had been formed by this date'] },
  { route: '/footprints/map', path: '/footprints/map?boundaries=2022&show=best', shows: 'maps with parameters that mean nothing', sees: ['We ignored boundaries=2022', 'We ignored show=best'] },
  { route: '/footprints/[code]', path: '/footprints/E54000007?asAt=2017-05-15', shows: 'a footprint with exemplars', readsWithoutScript: true },
  { route: '/footprints/[code]', path: '/footprints/LHCRE-one-london?asAt=2018-06-30', shows: 'a footprint of a later kind' },
  { route: '/footprints/[code]', path: '/footprints/LHCRE-wessex?asAt=2016-11-30', shows: 'a footprint before it was set up' },
  { route: '/footprints/[code]', path: '/footprints/E99999999', shows: 'a footprint that never was', status: 404 },

  { route: '/funding', path: '/funding', shows: 'funding today', readsWithoutScript: true },
  {
    route: '/funding',
    path: '/funding?kind=ceiling&kind=approved&cohort=acute&confidence=named_report&sort=-amount&perPage=25&asAt=2017-09-30',
    shows: 'funding filtered and sorted by amount',
  },
  { route: '/funding/claims', path: '/funding/claims', shows: 'published figures beside the ledger', sees: ['£385 million', 'Picked'], readsWithoutScript: true },
  { route: '/funding/claims', path: '/funding/claims?asAt=2015-01-01', shows: 'no figure published yet', sees: ['No figure of the programme'] },
  { route: '/funding/planner', path: '/funding/planner?asAt=2017-05-15', shows: 'the published pot over the exemplars of the day', sees: ['£195 million', '£95 million would be unfunded', 'This is a what-if'], readsWithoutScript: true },
  {
    route: '/funding/planner',
    path: '/funding/planner?pot=%C2%A3100m&rule=ceiling-first&acute=12&mental_health=7&ambulance=3&place_based=5&ceiling_place_based=7500000&floor_acute=1m&match=0.5&follower_share=0.1&b_rule=queue&b_acute=16&asAt=2018-06-01',
    shows: 'two scenarios side by side',
    sees: ['Scenario A', 'Scenario B'],
    readsWithoutScript: true,
  },
  { route: '/funding/planner', path: '/funding/planner?pot=lots&rule=fair&acute=-1&floor_acute=20m&asAt=2017-05-15', shows: 'a scenario that cannot be read', sees: ['We ignored pot=lots', 'We ignored rule=fair', 'We ignored acute=-1', 'We ignored floor_acute='] },
  { route: '/funding/planner', path: '/funding/planner?asAt=2015-01-01', shows: 'a plan before there is a pot', sees: ['No pot is typed'] },
  { route: '/funding', path: '/funding?asAt=2016-01-01', shows: 'no funding yet', sees: ['No ledger entries', 'Choose a later date'] },

  { route: '/blueprints', path: '/blueprints', shows: 'blueprints today', readsWithoutScript: true },
  { route: '/blueprints', path: '/blueprints?asAt=2015-01-01', shows: 'blueprints before there was a programme', sees: ['No blueprint is recorded by this date. That none is recorded does not mean that none was written'] },
  { route: '/blueprints', path: '/blueprints?reused=perhaps&cohort=fleet&page=0', shows: 'blueprints with parameters that mean nothing', sees: ['We ignored reused=perhaps', 'We ignored cohort=fleet', 'We ignored page=0'] },
  { route: '/milestones', path: '/milestones', shows: 'milestones today', readsWithoutScript: true },
  { route: '/milestones', path: '/milestones?asAt=2015-01-01', shows: 'milestones before there was a programme', sees: ['No milestone is recorded by this date. That none is recorded does not mean that none was agreed'] },
  { route: '/milestones', path: '/milestones?cohort=fleet&page=zero', shows: 'milestones with parameters that mean nothing', sees: ['We ignored cohort=fleet', 'We ignored page=zero'] },
  { route: '/suppliers', path: '/suppliers', shows: 'suppliers today', readsWithoutScript: true },
  { route: '/suppliers', path: '/suppliers?cohort=acute&asAt=2016-11-30', shows: 'suppliers when four more exemplars were expected', sees: ['Cerner has 4 of 16 exemplars, 2 of them only expected', '3 of 15', '6'] },
  { route: '/suppliers', path: '/suppliers?over=ceilings&cohort=acute&asAt=2017-05-15', shows: 'suppliers by money', sees: ['£40 million of £160 million of ceilings'] },
  { route: '/suppliers', path: '/suppliers?kind=imaging&over=instances&asAt=2017-05-15', shows: 'a class of which no supplier is recorded', sees: ['No supplier of imaging is recorded'] },
  { route: '/suppliers', path: '/suppliers?asAt=2015-01-01', shows: 'suppliers before there was a programme', sees: ['No exemplar is recorded by this date'] },
  { route: '/suppliers', path: '/suppliers?kind=abacus&over=navies&cohort=fleet&page=9', shows: 'suppliers with parameters that mean nothing', sees: ['We ignored kind=abacus', 'We ignored over=navies', 'We ignored cohort=fleet', 'We ignored page=9'] },
  { route: '/maturity', path: '/maturity', shows: 'digital maturity today', sees: ['England, average as published', 'Salford Royal NHS Foundation Trust', 'Not published'], readsWithoutScript: true },
  { route: '/maturity', path: '/maturity?round=2017+%28round+2%29&by=group&over=ceiling&asAt=2021-03-31', shows: 'the second round, and money by group of the Wachter review', sees: ['Overall rank', 'The size of group C is an estimate', 'Group not recorded'] },
  { route: '/maturity', path: '/maturity?kind=readiness&over=received&asAt=2017-05-15', shows: 'one score, and what was received', sees: ['In words: Among the bottom three', 'Received'] },
  { route: '/maturity', path: '/maturity?asAt=2015-01-01', shows: 'maturity before anything was published', sees: ['No trust’s digital maturity had been published by this date'] },
  { route: '/maturity', path: '/maturity?round=1999&kind=place&by=footprint&over=money&page=9', shows: 'maturity with parameters that mean nothing', sees: ['We ignored round=1999', 'We ignored kind=place', 'We ignored by=footprint', 'We ignored over=money', 'We ignored page=9'] },
  { route: '/timeline', path: '/timeline', shows: 'the programme from its beginning', sees: ['2016, month not recorded', 'A national framework for health and care'], readsWithoutScript: true },
  { route: '/timeline', path: '/timeline?kind=money&kind=exemplar&cohort=acute&region=north&sort=-effective_on&asAt=2016-11-30', shows: 'the timeline narrowed, latest first', sees: ['Expected', 'up to £10 million', 'On to 31 December 2016'] },
  { route: '/timeline', path: '/timeline?trust=RM3&asAt=2017-09-30', shows: 'the timeline of one trust', sees: ['Of Salford Royal NHS Foundation Trust (RM3)', 'Delivering'] },
  { route: '/timeline', path: '/timeline?from=2016-11-30&to=2017-07-31', shows: 'what changed between two days', sees: ['Between 30 November 2016 and 31 July 2017', 'Expected', 'Corrected: known only later', 'Not known on 30 November 2016'], readsWithoutScript: true },
  { route: '/timeline', path: '/timeline?from=2017-07-31&to=2016-11-30&trust=RM3', shows: 'two days the wrong way round', sees: ['We ignored from=2017-07-31', 'Choose two days'] },
  { route: '/timeline', path: '/timeline?asAt=2009-12-31', shows: 'the timeline before anything happened', sees: ['Nothing that was asked for is recorded by this date', 'On to 31 March 2014'] },
  {
    route: '/timeline',
    path: '/timeline?kind=gossip&cohort=fleet&region=atlantis&trust=ZZ9&sort=colour&page=999&from=2016-02-30&to=soon',
    shows: 'the timeline with parameters that mean nothing',
    sees: ['We ignored kind=gossip', 'We ignored cohort=fleet', 'We ignored region=atlantis', 'We ignored trust=ZZ9', 'We ignored sort=colour', 'We ignored page=999', 'We ignored from=2016-02-30', 'We ignored to=soon'],
  },
  { route: '/suppliers/[slug]', path: '/suppliers/cerner?asAt=2017-05-15', shows: 'a supplier of several trusts, one of which shares another’s instance', sees: ['On the instance of', 'Imperial'], readsWithoutScript: true },
  { route: '/suppliers/[slug]', path: '/suppliers/jac?asAt=2016-11-30', shows: 'a supplier of whom nothing is recorded yet', sees: ['Nothing of this supplier is recorded by this date'] },
  { route: '/suppliers/[slug]', path: '/suppliers/of-atlantis', shows: 'a supplier that never was', status: 404 },

  { route: '/sources', path: '/sources', shows: 'sources today', readsWithoutScript: true },
  { route: '/sources', path: '/sources?kind=trade_press&sort=-published_on&asAt=2017-05-15', shows: 'press reports by a date' },
  { route: '/sources/[id]', path: '/sources/DHN-2016-11?asAt=2017-05-15', shows: 'a source that much rests on', readsWithoutScript: true },
  { route: '/sources/[id]', path: '/sources/ods-2016-trusts?kind=trust&page=2', shows: 'a source by one kind of what it says, second page' },
  { route: '/sources/[id]', path: '/sources/ods-2016-trusts?kind=gossip&page=none', shows: 'a source with parameters that mean nothing', sees: ['We ignored kind=gossip', 'We ignored page=none'] },
  { route: '/sources/[id]', path: '/sources/nothing-of-the-kind', shows: 'a source that never was', status: 404 },

  { route: '/search', path: '/search', shows: 'what can be looked for', readsWithoutScript: true },
  { route: '/search', path: '/search?q=salford&asAt=2018-02-01', shows: 'what has a name', sees: ['Salford Royal', 'Pennine Acute', 'RM3', '1 source'], readsWithoutScript: true },
  { route: '/search', path: '/search?q=hospitals&kind=trusts&asAt=2017-05-15', shows: 'all of one group', sees: ['Look among everything'] },
  { route: '/search', path: '/search?q=zyxwvut%20qqq', shows: 'that nothing is found', sees: ['Nothing matches', 'Try fewer of them'] },
  { route: '/search', path: '/search?q=%3B%20a&kind=people&asAt=never', shows: 'a search that cannot be read', sees: ['Write at least two letters', 'We ignored kind=people', 'We ignored asAt=never'] },

  { route: '/data-quality', path: '/data-quality', shows: 'conflicts, gaps and totals today', sees: ['£385 million'], readsWithoutScript: true },
  { route: '/data-quality', path: '/data-quality?asAt=2015-01-01', shows: 'data quality before there were data' },
  { route: '/glossary', path: '/glossary?asAt=2017-05-15', shows: 'the terms of the field', readsWithoutScript: true },
  { route: '/accessibility', path: '/accessibility?asAt=2017-05-15', shows: 'what was checked and what was not', sees: ['No audit by people is recorded'], readsWithoutScript: true },

  { route: '/api', path: '/api', shows: 'how programs read the register', sees: ['Cite', 'cursor', 'RateLimit'], readsWithoutScript: true },
  { route: '/snapshots', path: '/snapshots', shows: 'what was published', readsWithoutScript: true },
  { route: '/exports/[table]/long-file', path: '/exports/funding/long-file?format=zip&kind=ceiling&asAt=2019-06-30', shows: 'what a long file will be', sees: ['the CSV in it is about', 'Begin the download'], readsWithoutScript: true },
  { route: '/exports/[table]/long-file', path: '/exports/trusts/long-file?format=papyrus', shows: 'a long file of a form that is none', sees: ['We ignored format=papyrus'] },
  { route: '/exports/[table]/long-file', path: '/exports/atlantis/long-file', shows: 'a long file of a table that is none', status: 404 },
  { route: '/snapshots/publish', path: '/snapshots/publish?table=exemplars&cohort=acute', shows: 'the form to sign in', asksToSignIn: true },
  { route: '/snapshots/publish/check', path: '/snapshots/publish/check', shows: 'the form to sign in', asksToSignIn: true },
  { route: '/snapshots/[slug]', path: '/snapshots/of-atlantis', shows: 'a snapshot that never was', status: 404 },
  { route: '/bench-yardstick', path: '/bench-yardstick?rows=10', shows: 'nothing where no bench runs', status: 404, sees: ['Page not found'] },
  { route: '/sign-in', path: '/sign-in', shows: 'the form to sign in', readsWithoutScript: true },
  { route: '/sign-in/set-password', path: '/sign-in/set-password', shows: 'a link that does not work', sees: ['Ask an administrator'], readsWithoutScript: true },
  { route: '/sign-in/refused', path: '/sign-in/refused?because=unknown', shows: 'that nobody gave a role to an identity', sees: ['Ask the programme team'], readsWithoutScript: true },
  { route: '/sign-in/refused', path: '/sign-in/refused?because=failed', shows: 'that the identity provider failed', sees: ['Try again'] },
  { route: '/account', path: '/account', shows: 'the form to sign in to whom nobody knows', asksToSignIn: true },
  { route: '/account/api-keys', path: '/account/api-keys', shows: 'the form to sign in', asksToSignIn: true },
  { route: '/account/api-keys/make', path: '/account/api-keys/make', shows: 'the form to sign in', asksToSignIn: true },
  { route: '/account/api-keys/revoke', path: '/account/api-keys/revoke?id=any', shows: 'the form to sign in', asksToSignIn: true },
  { route: '/notifications', path: '/notifications', shows: 'the form to sign in', asksToSignIn: true },
  { route: '/notifications/choices', path: '/notifications/choices', shows: 'the form to sign in', asksToSignIn: true },
  { route: '/notifications/follow', path: '/notifications/follow?record=trust%2FRM3', shows: 'the form to sign in', asksToSignIn: true },
  { route: '/notifications/stop-following', path: '/notifications/stop-following?record=trust%2FRM3', shows: 'the form to sign in', asksToSignIn: true },
  { route: '/saved-views', path: '/saved-views', shows: 'the form to sign in', asksToSignIn: true },
  { route: '/saved-views/save', path: '/saved-views/save?address=%2Ftrusts', shows: 'the form to sign in', asksToSignIn: true },
  { route: '/saved-views/rename', path: '/saved-views/rename?id=any', shows: 'the form to sign in', asksToSignIn: true },
  { route: '/saved-views/delete', path: '/saved-views/delete?id=any', shows: 'the form to sign in', asksToSignIn: true },
  { route: '/admin/api-keys', path: '/admin/api-keys', shows: 'the form to sign in', asksToSignIn: true },
  { route: '/admin/mail', path: '/admin/mail', shows: 'the form to sign in', asksToSignIn: true },
  { route: '/notifications/sent', path: '/notifications/sent', shows: 'the form to sign in', asksToSignIn: true },
  { route: '/admin/people', path: '/admin/people', shows: 'the form to sign in', asksToSignIn: true },
  { route: '/admin/people/give-role', path: '/admin/people/give-role', shows: 'the form to sign in', asksToSignIn: true },
  { route: '/admin/people/revoke', path: '/admin/people/revoke?grant=any', shows: 'the form to sign in', asksToSignIn: true },
  { route: '/sign-in/code', path: '/sign-in/code', shows: 'the form to sign in', asksToSignIn: true },
  { route: '/account/second-factor', path: '/account/second-factor', shows: 'the form to sign in', asksToSignIn: true },
  { route: '/account/second-factor/confirm', path: '/account/second-factor/confirm', shows: 'the form to sign in', asksToSignIn: true },
  { route: '/account/second-factor/backup-codes', path: '/account/second-factor/backup-codes', shows: 'the form to sign in', asksToSignIn: true },
  { route: '/account/second-factor/remove', path: '/account/second-factor/remove', shows: 'the form to sign in', asksToSignIn: true },
  { route: '/admin/audit', path: '/admin/audit?type=grant.given', shows: 'the form to sign in', asksToSignIn: true },
  { route: '/admin/second-factor', path: '/admin/second-factor', shows: 'the form to sign in', asksToSignIn: true },
  { route: '/admin/people/remove-second-factor', path: '/admin/people/remove-second-factor?person=any', shows: 'the form to sign in', asksToSignIn: true },
  { route: '/admin/people/anonymise', path: '/admin/people/anonymise?person=any', shows: 'the form to sign in', asksToSignIn: true },

  ...['record-status', 'record-decision', 'add-milestone', 'record-milestone', 'add-blueprint', 'record-reuse', 'record-member', 'add-gate', 'retract'].flatMap((task) => taskCases(`/exemplars/[slug]/${task}`, 'salford-royal', 'atlantis-general')),
  ...['record-system', 'record-membership', 'record-succession', 'record-regulation', 'record-maturity', 'record-wachter-group', 'retract'].flatMap((task) => taskCases(`/trusts/[odsCode]/${task}`, 'RM3', 'ZZ9')),
  ...['add-milestone', 'record-milestone', 'record-replication', 'retract'].flatMap((task) => taskCases(`/fast-followers/[reference]/${task}`, 'FF-pennine-salford', 'FF-atlantis-999')),
  ...['record-place-maturity', 'retract'].flatMap((task) => taskCases(`/footprints/[code]/${task}`, 'E54000007', 'E99999999')),
  { route: '/work', path: '/work', shows: 'the form to sign in', asksToSignIn: true },
  { route: '/fast-followers/nominate', path: '/fast-followers/nominate', shows: 'the form to sign in', asksToSignIn: true },
  ...NOMINATION_TASKS.flatMap(signInFirstCases),
  ...TRANCHE_TASKS.map((route): PageCase => ({ route, path: route.replace('[trancheId]', 'none').replace('[step]', 'claim'), shows: 'the form to sign in, whether or not there is one', asksToSignIn: true })),
  { route: '/funding/tranches/add', path: '/funding/tranches/add', shows: 'the form to sign in', asksToSignIn: true },
  { route: '/exemplars/add', path: '/exemplars/add', shows: 'the form to sign in', asksToSignIn: true },
  { route: '/funding', path: '/funding?view=tranches', shows: 'tranches of every award' },
  { route: '/funding', path: '/funding?view=tranches&knownAt=2018-01-01', shows: 'that no tranche was known yet', sees: ['No tranche of any award'] },
  { route: '/funding', path: '/funding?view=queue', shows: 'who waits behind whom', sees: ['possibly behind the fast followers'] },
  { route: '/funding', path: '/funding?view=queue&asAt=2016-12-01', shows: 'the queue before an order was stated', sees: ['No order of payment is recorded'] },
  { route: '/funding/record-entry', path: '/funding/record-entry', shows: 'the form to sign in', asksToSignIn: true },
  { route: '/funding/record-entry/check', path: '/funding/record-entry/check', shows: 'the form to sign in', asksToSignIn: true },
  { route: '/funding/import', path: '/funding/import', shows: 'the form to sign in', asksToSignIn: true },
  { route: '/funding/import/check', path: '/funding/import/check', shows: 'the form to sign in', asksToSignIn: true },
  { route: '/exemplars/[slug]/tranches', path: '/exemplars/salford-royal/tranches', shows: 'an award without tranches', sees: ['No tranche is recorded'], readsWithoutScript: true },
  { route: '/exemplars/[slug]/tranches', path: '/exemplars/atlantis/tranches', shows: 'tranches of an award that never was', status: 404 },
  { route: '/fast-followers/[reference]/tranches', path: '/fast-followers/FF-pennine-salford/tranches', shows: 'a pairing without tranches', sees: ['No tranche is recorded'], readsWithoutScript: true },
  { route: '/fast-followers/[reference]/tranches', path: '/fast-followers/FF-atlantis/tranches', shows: 'tranches of a pairing that never was', status: 404 },
  ...taskCases('/funding/[entryId]/reverse', 'ceiling-salford-royal', 'ceiling-of-atlantis'),
  { route: '/funding/[entryId]/evidence', path: '/funding/ceiling-salford-royal/evidence', shows: 'the form to sign in, whether or not there are files', asksToSignIn: true },
  { route: '/sources/add', path: '/sources/add', shows: 'the form to sign in', asksToSignIn: true },

  { route: null, path: '/no-such-page', shows: 'an address that is none', status: 404, sees: ['Page not found'] },
];

export const FILE_CASES: readonly FileCase[] = [
  { route: '/exports/[table]', path: '/exports/exemplars?format=csv&asAt=2016-11-30', status: 200, mediaType: 'text/csv', begins: /^slug,name,cohort,/ },
  { route: '/exports/[table]', path: '/exports/funding?format=json&asAt=2017-05-15', status: 200, mediaType: 'application/json', begins: /^\{"meta":\{"table":"funding"/ },
  { route: '/exports/planner', path: '/exports/planner?pot=100000000&acute=12&mental_health=0&ambulance=0&place_based=0&asAt=2016-11-30', status: 200, mediaType: 'text/csv', begins: /^what_if,scenario,rule,/ },
  { route: '/exports/planner', path: '/exports/planner?asAt=2015-01-01', status: 400, mediaType: 'text/plain', begins: /^Scenario A: No pot is typed/ },
  { route: '/exports/[table]', path: '/exports/tranches', status: 200, mediaType: 'text/csv', begins: /^tranche_id,owner_kind,/ },
  { route: '/exports/[table]', path: '/exports/systems?status=live', status: 200, mediaType: 'text/csv', begins: /^deployment_id,ods_code,/ },
  { route: '/exports/[table]', path: '/exports/maturity?format=zip', status: 200, mediaType: 'application/zip', begins: /^PK/ },
  { route: '/exports/[table]', path: '/exports/trusts?format=xlsx', status: 200, mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', begins: /^PK/ },
  { route: '/exports/[table]', path: '/exports/funding?format=360giving', status: 200, mediaType: 'application/json', begins: /^\{"version":"1\.4"/ },
  { route: '/exports/[table]', path: '/exports/funding?format=360giving&asAt=2015-01-01', status: 422, mediaType: 'text/plain', begins: /^No money approved/ },
  { route: '/exports/[table]', path: '/exports/funding?checksum=only&asAt=2017-05-15', status: 200, mediaType: 'application/json', begins: /^\{"table":"funding"/ },
  { route: '/exports/charts/[chart]', path: '/exports/charts/pipeline?asAt=2016-11-30', status: 200, mediaType: 'text/csv', begins: /^region,acute_expected,acute_named,/ },
  { route: '/exports/charts/[chart]', path: '/exports/charts/maturity?kind=readiness&asAt=2016-11-30', status: 200, mediaType: 'text/csv', begins: /^round,measure,ods_code,.*\r\n2015\/16,readiness,,"?England, average as published"?,published_average,73,/ },
  { route: '/exports/charts/[chart]', path: '/exports/charts/support?by=region&over=trusts&asAt=2016-11-30', status: 200, mediaType: 'text/csv', begins: /^by,key,name,measure,exemplars,.*\r\nregion,north,North,trusts,\d+,\d+,\d+,\d+,,/ },
  { route: '/exports/charts/[chart]', path: '/exports/charts/tiles?asAt=2016-11-30', status: 200, mediaType: 'text/csv', begins: /^boundaries,code,name,kind,.*\r\nthen,E54000040,"?Bath, Swindon and Wiltshire"?,STP,E54000040,4,/ },
  { route: '/exports/charts/[chart]', path: '/exports/charts/positions?asAt=2016-11-30', status: 200, mediaType: 'text/csv', begins: /^ods_code,name,part,footprint_code,.*\r\n\w{3},[^\r]*,exemplar,E540000\d\d,/ },
  { route: '/exports/charts/[chart]', path: '/exports/charts/timeline?kind=money&asAt=2016-11-30', status: 200, mediaType: 'text/csv', begins: /^quarter_from,standing,money,.*\r\n2016-07-01,0,12,0,0,0,false\r\n2016-10-01,0,0,0,0,0,true\r\n$/ },
  { route: '/exports/charts/[chart]', path: '/exports/charts/timeline-events?trust=RM3&kind=exemplar&asAt=2016-11-30', status: 200, mediaType: 'text/csv', begins: /^event_id,event_table,kind,.*\r\nshortlisted-acute-rm3,trust_shortlisting,exemplar,trust,RM3,/ },
  { route: '/exports/charts/[chart]', path: '/exports/charts/timeline-changes?from=2016-11-30&to=2017-05-15&kind=exemplar', status: 200, mediaType: 'text/csv', begins: /^date_from,date_to,change,.*\r\n2016-11-30,2017-05-15,named,exemplar,/ },
  { route: '/exports/charts/[chart]', path: '/exports/charts/suppliers?cohort=acute&asAt=2016-11-30', status: 200, mediaType: 'text/csv', begins: /^system_class,counted_over,supplier,.*\r\nepr,exemplars,Cerner,4,2,0,0\.25,0\.5,/ },
  { route: '/exports/charts/[chart]', path: '/exports/charts/plan?pot=100000000&acute=12&asAt=2016-11-30', status: 200, mediaType: 'text/csv', begins: /^what_if,scenario,cohort,/ },
  { route: '/exports/charts/[chart]', path: '/exports/charts/replication?asAt=2018-06-01', status: 200, mediaType: 'text/csv', begins: /^reference,follower,exemplar_name,cohort,systems,/ },
  { route: '/exports/charts/[chart]', path: '/exports/charts/milestones?award=exemplar:wirral&asAt=2018-06-01', status: 200, mediaType: 'text/csv', begins: /^milestone,kind,on,on_precision/ },
  { route: '/exports/charts/[chart]', path: '/exports/charts/milestone-quarters?asAt=2018-06-01', status: 200, mediaType: 'text/csv', begins: /^quarter_from,achieved_in_time,/ },
  { route: '/exports/charts/[chart]', path: '/exports/charts/atlantis', status: 404, mediaType: 'text/plain', begins: /^There is no chart of this name\. Choose from: money-steps, pipeline, milestone-quarters, milestones, plan, replication, suppliers, maturity, tiles, positions, support, timeline, timeline-events, timeline-changes\./ },
  { route: '/exports/[table]', path: '/exports/atlantis', status: 404, mediaType: 'text/plain', begins: /^There is no table of this name\./ },
  { route: '/admin/audit/export', path: '/admin/audit/export?format=csv', status: 404, mediaType: 'text/plain', begins: /^There is no file here\./ },
  { route: '/funding/tranches/[trancheId]/evidence/[evidenceId]', path: '/funding/tranches/none/evidence/none', status: 200, mediaType: 'text/html', begins: /^<!DOCTYPE html>/ },
  { route: '/funding/[entryId]/evidence/[evidenceId]', path: '/funding/ceiling-salford-royal/evidence/none', status: 200, mediaType: 'text/html', begins: /^<!DOCTYPE html>/ },
  { route: '/api/v1/[table]', path: '/api/v1/exemplars?asAt=2016-11-30&limit=2', status: 200, mediaType: 'application/json', begins: /^\{"meta":\{"table":"exemplars"/ },
  { route: '/api/v1/[table]', path: '/api/v1/exemplars?region=atlantis', status: 400, mediaType: 'application/problem+json', begins: /^\{"type":"[^"]+#problem-bad-parameter"/ },
  { route: '/api/v1/openapi.json', path: '/api/v1/openapi.json', status: 200, mediaType: 'application/json', begins: /^\{"openapi":"3\.1\.0"/ },
  { route: '/api/v1/[...path]', path: '/api/v1/exemplars/salford-royal', status: 404, mediaType: 'application/problem+json', begins: /^\{"type":"[^"]+#problem-not-found"/ },
  { route: '/api/v1', path: '/api/v1', status: 404, mediaType: 'application/problem+json', begins: /^\{"type":"[^"]+#problem-not-found"/ },
  { route: '/api/v1/[table]', path: '/api/v1/atlantis', status: 404, mediaType: 'application/problem+json', begins: /^\{"type":"[^"]+#problem-not-found"/ },
  { route: '/sign-in/provider', path: '/sign-in/provider', status: 200, mediaType: 'text/html', begins: /^<!DOCTYPE html>/ },
  { route: '/sign-in/callback', path: '/sign-in/callback?code=any&state=any', status: 200, mediaType: 'text/html', begins: /^<!DOCTYPE html>/ },
  { route: '/api/health/live', path: '/api/health/live', status: 200, mediaType: 'application/json', begins: /^\{"status":"live"\}$/ },
  { route: '/api/health/ready', path: '/api/health/ready', status: 200, mediaType: 'application/json', begins: /^\{"status":"ready"\}$/ },
  { route: '/exports/[table]', path: '/exports/trusts?format=papyrus', status: 400, mediaType: 'text/plain', begins: /^There is no format of this name\./ },
];
