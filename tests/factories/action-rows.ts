// Every server action of the product, who may send it about which record, and what each person is answered: written down here by itself,
// not derived from the product's own policy.
//
// To add an action: add a row to ROWS, in the order in which the rows can be taken (each is taken once, by `by`, after everyone else was
// refused). `page` is where that person's form stands and `button` what its button says; `typed` is what they type. `records` says whom the
// action answers how, a record at a time: `at` changes the record that the form names, in its address and its hidden field.
import { type ActionScene, codeNow, EVERYONE, type Who } from './action-scene';
import type { Fields } from './plain-browser';

/** How a post is answered: done; the way to sign in; not theirs; no such thing; the form again with what is wrong. */
export type Answer = 'taken' | 'sign in' | 'not theirs' | 'not found' | 'refused';

export type RecordRow = {
  readonly record: string;
  /** Another record in the form's place: the hidden field that names it, and what it is to say, there and in the address. */
  readonly at?: { readonly field: string; readonly is: string };
  readonly answers: (who: Who) => Answer;
};

export type ActionRow = {
  readonly action: string;
  /** Who sends it in the end, and is taken. */
  readonly by: Who;
  readonly page: (scene: ActionScene) => Promise<string> | string;
  readonly button: string;
  readonly typed?: Fields;
  readonly records: readonly RecordRow[];
  /** Hidden fields that carry on what was typed a step before: they may say anything that could be typed there. */
  readonly carries?: readonly string[];
  /** A step that leads on to the next, which writes. */
  readonly writesNothing?: true;
  /** What the page says once it is taken, where it leads nowhere. */
  readonly says?: RegExp;
  /** What is done before the next row: where it led to is remembered, or what it did is undone. */
  readonly then?: (scene: ActionScene, location: string) => Promise<void> | void;
};

const SIGNED_OUT: readonly Who[] = ['nobody', 'who was forgotten'];
const OFFICER: readonly Who[] = ['programme officer'];
const FINANCE: readonly Who[] = ['finance officer'];
const STAFF: readonly Who[] = ['programme officer', 'vetting officer', 'finance officer'];
const ADMINISTRATORS: readonly Who[] = ['administrator'];

/** Who is signed in is taken if they may, told that it is not theirs if they may know of it, and otherwise that there is no such thing. */
function to(may: readonly Who[], { knows = EVERYONE, seesRefusal = [] }: { knows?: readonly Who[]; seesRefusal?: readonly Who[] } = {}) {
  return (who: Who): Answer => (SIGNED_OUT.includes(who) ? 'sign in' : may.includes(who) ? 'taken' : seesRefusal.includes(who) ? 'refused' : knows.includes(who) ? 'not theirs' : 'not found');
}

const missing = to([], { knows: [] });

const SOURCE = 'source=nhse-2016-09-digital-revolution';
const EVIDENCE = { effectiveOn: '1 4 2019', confidence: 'official_announcement', note: '' };

type Task = Omit<ActionRow, 'records' | 'by'> & { by?: Who };

/** A task about an exemplar, Salford Royal. */
function ofExemplar({ by = 'programme officer', ...task }: Task, may = OFFICER): ActionRow {
  return { by, ...task, records: [{ record: 'own', answers: to(may) }, { record: 'missing', at: { field: 'slug', is: 'atlantis' }, answers: missing }] };
}

/** The same, of which the leads of the exemplar's trusts may do their part. */
function ofAward({ by = 'programme officer', ...task }: Task, may: readonly Who[] = [...OFFICER, 'lead of the exemplar'], another: readonly Who[] = [...OFFICER, 'lead of another trust']): ActionRow {
  return {
    by,
    ...task,
    records: [
      { record: 'own', answers: to(may) },
      { record: 'missing', at: { field: 'recordKey', is: 'atlantis' }, answers: missing },
      { record: "another's", at: { field: 'recordKey', is: 'wirral' }, answers: to(another) },
    ],
  };
}

/** The same of a fast follower: Pennine follows Salford Royal, and none of the leads here leads Pennine. */
function ofPairing(task: Omit<ActionRow, 'records' | 'by'>): ActionRow {
  return {
    by: 'programme officer',
    ...task,
    records: [
      { record: "another's", answers: to(OFFICER) },
      { record: 'missing', at: { field: 'recordKey', is: 'FF-salford-royal-999' }, answers: missing },
    ],
  };
}

/** A task about a trust, Wirral. */
function ofTrust({ by = 'programme officer', ...task }: Task, may = OFFICER): ActionRow {
  return { by, ...task, records: [{ record: 'own', answers: to(may) }, { record: 'missing', at: { field: 'odsCode', is: 'ZZ9' }, answers: missing }] };
}

/** A step of the nomination, which everybody who may not know of it is told is not there. */
function ofNomination({ by, step, button, typed, may = [by], knows, seesRefusal, then }: { by: Who; step: string; button: string; typed?: Fields; may?: readonly Who[]; knows: readonly Who[]; seesRefusal?: readonly Who[]; then?: ActionRow['then'] }, action: string): ActionRow {
  return {
    action,
    by,
    page: ({ reference }) => `/fast-followers/${reference}/${step}`,
    button,
    ...(typed === undefined ? {} : { typed }),
    ...(then === undefined ? {} : { then }),
    records: [
      { record: 'hidden', answers: to(may, { knows, ...(seesRefusal === undefined ? {} : { seesRefusal }) }) },
      { record: 'missing', at: { field: 'reference', is: 'FF-salford-royal-999' }, answers: missing },
    ],
  };
}

/** A task of administrators, of which nobody else is told. */
function ofAdministrators(task: Omit<ActionRow, 'records' | 'by'>, more: readonly RecordRow[] = []): ActionRow {
  return { by: 'administrator', ...task, records: [{ record: 'people', answers: to(ADMINISTRATORS, { knows: [] }) }, ...more] };
}

/** Who knows of a draft; the trust that it names does only once it is sent. */
const WRITERS: readonly Who[] = ['lead of the exemplar', ...STAFF];
const PARTIES: readonly Who[] = [...WRITERS, 'lead of the follower'];

export const NOMINATION_ROWS: readonly ActionRow[] = [
  {
    action: 'startDraftAction',
    by: 'lead of the exemplar',
    page: () => '/fast-followers/nominate',
    button: 'Begin a draft',
    typed: { exemplarSlug: 'salford-royal' },
    // Who leads another exemplar has the form, and is refused this one.
    records: [{ record: "own, or another's", answers: to(['lead of the exemplar'], { seesRefusal: ['lead of another trust'] }) }],
    then: (scene, location) => {
      scene.reference = location.split('/')[2] ?? '';
    },
  },
  ofNomination({ by: 'lead of the exemplar', step: 'nomination/trust', button: 'Save and continue', typed: { odsCode: 'RMC', next: 'on' }, knows: WRITERS }, 'saveTrustAction'),
  ofNomination({ by: 'lead of the exemplar', step: 'nomination/reason', button: 'Save and continue', typed: { reason: 'They share our records', next: 'on' }, knows: WRITERS }, 'saveReasonAction'),
  ofNomination({ by: 'lead of the exemplar', step: 'nomination/systems', button: 'Save and continue', typed: { systems: ['theatres'], next: 'on' }, knows: WRITERS }, 'saveSystemsAction'),
  ofNomination({ by: 'lead of the exemplar', step: 'nomination/check', button: 'Send this nomination', knows: WRITERS }, 'sendNominationAction'),
  ofNomination({ by: 'lead of the follower', step: 'countersign', button: 'Save this answer', typed: { answer: 'countersign', reason: '' }, knows: PARTIES }, 'countersignAction'),
  ofNomination({ by: 'vetting officer', step: 'start-vetting', button: 'Start vetting', knows: PARTIES }, 'startVettingAction'),
  ofNomination({ by: 'vetting officer', step: 'decide', button: 'Save this decision', typed: { decision: 'approved', reason: '' }, knows: PARTIES }, 'decideAction'),
  {
    ...ofNomination({ by: 'lead of the follower', step: 'record-replication', button: 'Record this', typed: { verdict: 'equivalent', effectiveOn: '1 4 2019' }, may: [...OFFICER, 'lead of the follower'], knows: EVERYONE }, 'recordReplicationAction'),
    page: (scene) => scene.link('lead of the follower', `/fast-followers/${scene.reference}/record-replication`, /theatres/i),
  },
  // Once approved it is public: everybody knows of it. Vetting officers say that conditions are met, and this has none.
  ofNomination({ by: 'programme officer', step: 'advance', button: 'Record this step', typed: { to: 'agreement_signed', note: '' }, knows: EVERYONE, seesRefusal: ['vetting officer'] }, 'advanceAction'),
  ofNomination({ by: 'programme officer', step: 'withdraw', button: 'Withdraw this pairing', typed: { reason: 'The end of a test' }, knows: EVERYONE, seesRefusal: ['lead of the exemplar'] }, 'withdrawAction'),
];

export const RECORDING_ROWS: readonly ActionRow[] = [
  ofExemplar({ action: 'recordStatusAction', page: () => `/exemplars/salford-royal/record-status?${SOURCE}`, button: 'Record this status', typed: { ...EVIDENCE, status: 'accredited' } }),
  ofExemplar({ action: 'recordDecisionAction', page: (scene) => scene.link('programme officer', `/exemplars/salford-royal/record-decision?${SOURCE}`, /^Treasury approval/), button: 'Record this', typed: { ...EVIDENCE, outcome: 'superseded' } }),
  ofAward({ action: 'addGateAction', page: () => `/exemplars/salford-royal/add-gate?${SOURCE}`, button: 'Record this', typed: { ...EVIDENCE, title: 'A plan of the matrix', owner: 'programme', ownerName: '', dueOn: 'March 2020' } }, OFFICER, OFFICER),
  ofExemplar({ action: 'recordMemberAction', page: () => `/exemplars/salford-royal/record-member?${SOURCE}`, button: 'Record this', typed: { ...EVIDENCE, kind: 'footprint', key: 'E54000007', standing: 'partner' } }),
  ofExemplar({ action: 'addBlueprintAction', page: () => '/exemplars/salford-royal/add-blueprint', button: 'Add this blueprint', typed: { title: 'Electronic observations' } }),
  ofExemplar({ action: 'recordReuseAction', page: (scene) => scene.link('programme officer', `/exemplars/salford-royal/record-reuse?${SOURCE}`, /^Electronic observations/), button: 'Record this', typed: { ...EVIDENCE, reference: 'FF-pennine-salford', odsCode: '' } }),
  ofPairing({ action: 'addFollowerMilestoneAction', page: () => `/fast-followers/FF-pennine-salford/add-milestone?${SOURCE}`, button: 'Add this milestone', typed: { ...EVIDENCE, title: 'Observations in every ward', dueOn: '31 3 2020' } }),
  ofPairing({ action: 'recordFollowerMilestoneAction', page: (scene) => scene.link('programme officer', `/fast-followers/FF-pennine-salford/record-milestone?${SOURCE}`, /^Observations in every ward/), button: 'Record this', typed: { ...EVIDENCE, kind: 'achieved', dueOn: '', reason: '', effectiveOn: '1 2 2020' } }),
  ofPairing({ action: 'retractOfFollowerAction', page: (scene) => scene.link('programme officer', '/fast-followers/FF-pennine-salford/retract', /achieved, 1 February 2020/), button: 'Retract this', typed: { reason: 'The wrong pairing' } }),
  ofAward({ action: 'addMilestoneAction', by: 'lead of the exemplar', page: () => '/exemplars/salford-royal/add-milestone', button: 'Add this milestone', typed: { title: 'A shared record', dueOn: '31 3 2020', effectiveOn: '1 4 2019' } }),
  ofAward({ action: 'recordMilestoneAction', by: 'lead of the exemplar', page: (scene) => scene.link('lead of the exemplar', '/exemplars/salford-royal/record-milestone', /^A shared record/), button: 'Record this', typed: { kind: 'forecast', dueOn: '30 6 2020', reason: 'The interfaces are late', effectiveOn: '1 2 2020' } }),
  {
    ...ofExemplar({ action: 'retractOfExemplarAction', page: (scene) => scene.link('programme officer', '/exemplars/salford-royal/retract', /^Accredited, 1 April 2019/), button: 'Retract this', typed: { reason: 'The wrong exemplar' } }),
    records: [
      { record: 'own', answers: to(OFFICER) },
      { record: 'missing', at: { field: 'recordKey', is: 'atlantis' }, answers: missing },
      // What is on record of one exemplar is not retracted as if it were another's.
      { record: "another's event", at: { field: 'recordKey', is: 'wirral' }, answers: to([], { seesRefusal: OFFICER }) },
    ],
  },
  ofTrust({ action: 'recordRegulationAction', page: () => `/trusts/RBL/record-regulation?${SOURCE}`, button: 'Record this', typed: { ...EVIDENCE, kind: 'special_measures_entered', rating: '' } }),
  ofTrust({ action: 'recordMaturityAction', page: () => `/trusts/RBL/record-maturity?${SOURCE}`, button: 'Record this figure', typed: { ...EVIDENCE, round: '2019', measure: 'readiness', value: '76', valueText: '' } }),
  ofTrust({ action: 'recordWachterGroupAction', page: () => `/trusts/RBL/record-wachter-group?${SOURCE}`, button: 'Record this group', typed: { ...EVIDENCE, group: 'A' } }),
  ofTrust({ action: 'recordMembershipAction', page: () => `/trusts/RBL/record-membership?${SOURCE}`, button: 'Record this', typed: { ...EVIDENCE, footprintCode: 'E54000007', change: 'joined' } }),
  ofTrust({ action: 'recordSuccessionAction', page: () => `/trusts/RBL/record-succession?${SOURCE}`, button: 'Record this', typed: { ...EVIDENCE, kind: 'renaming', successorCode: '', successorName: 'Wirral of the Matrix NHS Foundation Trust' } }),
  ofTrust(
    { action: 'recordSystemAction', by: 'lead of another trust', page: () => '/trusts/RBL/record-system', button: 'Record this system', typed: { productSlug: 'cerner-millennium', systemClass: 'order_communications', status: 'live', effectiveOn: '1 4 2019' } },
    [...OFFICER, 'lead of another trust'],
  ),
  {
    ...ofTrust({ action: 'retractOfTrustAction', page: (scene) => scene.link('programme officer', '/trusts/RBL/retract', /pecial measures.*1 April 2019/), button: 'Retract this', typed: { reason: 'The wrong trust' } }),
    records: [
      { record: 'own', answers: to(OFFICER) },
      { record: 'missing', at: { field: 'recordKey', is: 'ZZ9' }, answers: missing },
    ],
  },
  {
    action: 'recordPlaceMaturityAction',
    by: 'programme officer',
    page: () => `/footprints/E54000007/record-place-maturity?${SOURCE}`,
    button: 'Record this',
    typed: { ...EVIDENCE, theme: 'prevention', assessingAhsn: 'A network', statement: 'What a network said' },
    records: [
      { record: 'own', answers: to(OFFICER) },
      { record: 'missing', at: { field: 'footprintCode', is: 'E99999999' }, answers: missing },
    ],
  },
  {
    action: 'retractOfFootprintAction',
    by: 'programme officer',
    page: (scene) => scene.link('programme officer', '/footprints/E54000007/retract', /1 April 2019/),
    button: 'Retract this',
    typed: { reason: 'The wrong footprint' },
    records: [
      { record: 'own', answers: to(OFFICER) },
      { record: 'missing', at: { field: 'recordKey', is: 'E99999999' }, answers: missing },
    ],
  },
  {
    action: 'addSourceAction',
    by: 'programme officer',
    page: () => '/sources/add',
    button: 'Add this source',
    typed: { kind: 'board_paper', publisher: 'The board of the matrix', title: 'Papers of the matrix', publishedOn: '', url: '', note: '' },
    records: [{ record: 'new', answers: to([...OFFICER, ...FINANCE]) }],
  },
  {
    action: 'addExemplarAction',
    by: 'programme officer',
    page: () => `/exemplars/add?${SOURCE}`,
    button: 'Add this exemplar',
    typed: { ...EVIDENCE, name: 'An exemplar of the matrix', cohort: 'mental_health', status: 'named', leadTrusts: 'RXA' },
    records: [{ record: 'new', answers: to(OFFICER) }],
  },
];

const ENTRY = { kind: 'match_pledged_cash', amount: '£1.5m', qualifier: 'exact', amountHigh: '', effectiveOn: '1 4 2019', confidence: 'official_announcement', note: '' };
const OF_SALFORD = 'owner=exemplar%3Asalford-royal';
const missingOwner: RecordRow = { record: 'missing', at: { field: 'owner', is: 'exemplar:atlantis' }, answers: missing };

/** A step of the tranche that the rows before it added to Salford Royal. */
function ofTranche(task: { action: string; says: RegExp; button: string; typed: Fields }, may: readonly Who[]): ActionRow {
  const { action, says, button, typed } = task;
  return {
    action,
    by: 'finance officer',
    page: (scene) => scene.link('finance officer', '/exemplars/salford-royal/tranches', says),
    button,
    typed,
    records: [
      { record: "an award's", answers: to(may) },
      { record: 'missing', at: { field: 'trancheId', is: 'of-atlantis' }, answers: missing },
    ],
  };
}

/** A table of one entry. */
const TABLE = ['owner_kind\towner_reference\tamount_kind\tamount_gbp\tamount_qualifier\teffective_on\tconfidence\tsource_id', 'exemplar\tsalford-royal\tmatch_pledged_cash\t£1m\texact\t1 4 2019\tofficial_announcement\tnhse-2016-09-digital-revolution'].join('\n');

/** The ledger and the tranches: described, checked and recorded by finance officers. Which other steps of a tranche are whose, the tests of its commands say. */
export const MONEY_ROWS: readonly ActionRow[] = [
  {
    action: 'describeEntryAction',
    by: 'finance officer',
    page: () => `/funding/record-entry?${OF_SALFORD}&${SOURCE}`,
    button: 'Check this entry',
    typed: ENTRY,
    carries: ['sourceId'],
    writesNothing: true,
    records: [{ record: "an award's", answers: to(FINANCE) }],
    then: (scene, location) => {
      scene.checkPage = location;
    },
  },
  {
    action: 'recordEntryAction',
    by: 'finance officer',
    page: ({ checkPage }) => checkPage,
    button: 'Save this entry',
    carries: ['kind', 'amount', 'qualifier', 'effectiveOn', 'confidence', 'sourceId'],
    records: [{ record: "an award's", answers: to(FINANCE) }, missingOwner],
  },
  {
    action: 'keepImportTableAction',
    by: 'finance officer',
    page: () => '/funding/import',
    button: 'Check this table',
    typed: { text: TABLE },
    records: [{ record: 'new', answers: to(FINANCE) }],
    then: (scene, location) => {
      scene.checkPage = location;
    },
  },
  {
    action: 'importEntriesAction',
    by: 'finance officer',
    page: ({ checkPage }) => checkPage,
    button: 'Import these rows',
    records: [
      { record: 'own', answers: to(FINANCE, { knows: [] }) },
      { record: 'missing', at: { field: 'table', is: 'of-atlantis' }, answers: missing },
    ],
  },
  {
    action: 'reverseEntryAction',
    by: 'finance officer',
    page: () => `/funding/received-salford-royal-2017-07/reverse?${SOURCE}`,
    button: 'Reverse this entry',
    typed: { reason: 'It was of another trust', effectiveOn: '1 4 2019', confidence: 'official_announcement' },
    carries: ['sourceId'],
    records: [
      { record: 'public', answers: to(FINANCE) },
      { record: 'missing', at: { field: 'entryId', is: 'of-atlantis' }, answers: missing },
    ],
  },
  {
    action: 'addTrancheAction',
    by: 'finance officer',
    page: () => `/funding/tranches/add?${OF_SALFORD}`,
    button: 'Add this tranche',
    typed: { part: 'upfront', amount: '£1m', dueOn: '31 3 2018', condition: '' },
    records: [{ record: "an award's", answers: to(FINANCE) }, missingOwner],
  },
  ofTranche({ action: 'takeTrancheStepAction', says: /^Agree amount and date/, button: 'Agree this', typed: { amount: '£1m', dueOn: '31 3 2018', reason: '' } }, FINANCE),
  ofTranche({ action: 'addTrancheGateAction', says: /^Add a gate/, button: 'Add this gate', typed: { title: 'Live on every ward', gateOwner: 'trust', dueOn: '31 3 2018' } }, [...FINANCE, ...OFFICER]),
  ofTranche({ action: 'decideTrancheGateAction', says: /^Record what came of a gate/, button: 'Record this', typed: { outcome: 'met', on: '31 3 2018', reason: '' } }, [...FINANCE, ...OFFICER]),
];

/** Keys of analysts: nobody else makes one, and of theirs nobody else knows but administrators. */
export const KEY_ROWS: readonly ActionRow[] = [
  {
    action: 'makeKeyAction',
    by: 'analyst',
    page: () => '/account/api-keys/make',
    button: 'Make this key',
    typed: { name: 'Of the matrix', scope: 'read:public', lastDay: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10) },
    says: /The key was made/,
    records: [{ record: 'new', answers: to(['analyst']) }],
  },
  {
    action: 'revokeKeyAction',
    by: 'analyst',
    page: (scene) => scene.link('analyst', '/account/api-keys', /^Revoke/),
    button: 'Revoke this key',
    typed: { reason: 'The end of a test' },
    records: [
      { record: 'own', answers: to(['analyst', ...ADMINISTRATORS], { knows: [] }) },
      { record: 'missing', at: { field: 'keyId', is: 'nothing' }, answers: missing },
    ],
  },
];

/** Views that anybody who is signed in keeps for themselves: of theirs nobody else knows. */
export const VIEW_ROWS: readonly ActionRow[] = [
  {
    action: 'saveViewAction',
    by: 'lead of another trust',
    page: () => `/saved-views/save?address=${encodeURIComponent('/trusts?region=london&asAt=2018-06-30')}`,
    button: 'Save this view',
    typed: { name: 'Of the matrix' },
    records: [{ record: 'new', answers: to(EVERYONE) }],
  },
  ofView({ action: 'renameViewAction', says: /^Rename/, button: 'Rename this view', typed: { name: 'Of the matrix still' } }),
  ofView({ action: 'deleteViewAction', says: /^Delete/, button: 'Delete this view' }),
];

/** What anybody who is signed in has themselves told of. */
export const NOTIFICATION_ROWS: readonly ActionRow[] = [
  {
    action: 'followRecordAction',
    by: 'analyst',
    page: () => '/notifications/follow?record=exemplar%2Fsalford-royal',
    button: 'Follow this record',
    records: [{ record: 'own', answers: to(EVERYONE) }, { record: 'missing', at: { field: 'record', is: 'exemplar%2Fatlantis' }, answers: missing }],
  },
  {
    action: 'markReadAction',
    by: 'analyst',
    page: async (scene) => {
      // There is nothing to mark as read until somebody else has done something to the record that is followed.
      const officer = scene.browserOf('programme officer');
      await officer.submit(await officer.findForm('/exemplars/salford-royal/add-blueprint', 'Add this blueprint'), { title: 'Something new' });
      return '/notifications';
    },
    button: 'Mark all as read',
    records: [{ record: 'own', answers: to(EVERYONE) }],
  },
  {
    action: 'stopFollowingAction',
    by: 'analyst',
    page: (scene) => scene.link('analyst', '/notifications', /^Stop following/),
    button: 'Stop following this record',
    records: [{ record: 'own', answers: to(['analyst'], { knows: [] }) }],
  },
  { action: 'chooseNoticesAction', by: 'analyst', page: () => '/notifications/choices', button: 'Save what I chose', typed: { mail: ['waiting', 'digest'], gateDays: '7' }, records: [{ record: 'own', answers: to(EVERYONE) }] },
];

function ofView({ says, ...task }: Pick<ActionRow, 'action' | 'button' | 'typed'> & { says: RegExp }): ActionRow {
  return {
    ...task,
    by: 'lead of another trust',
    page: (scene) => scene.link('lead of another trust', '/saved-views', says),
    records: [
      { record: 'own', answers: to(['lead of another trust'], { knows: [] }) },
      { record: 'missing', at: { field: 'viewId', is: 'nothing' }, answers: missing },
    ],
  };
}

/** Snapshots of analysts and programme officers: described, checked, published. */
export const SNAPSHOT_ROWS: readonly ActionRow[] = [
  {
    action: 'describeSnapshotAction',
    by: 'analyst',
    page: () => '/snapshots/publish?table=exemplars',
    button: 'Continue',
    typed: { title: 'Exemplars of the matrix', note: '' },
    carries: ['query'],
    writesNothing: true,
    records: [{ record: 'new', answers: to(['analyst', ...OFFICER]) }],
    then: (scene, location) => {
      scene.checkPage = location;
    },
  },
  {
    action: 'publishSnapshotAction',
    by: 'analyst',
    page: ({ checkPage }) => checkPage,
    button: 'Publish this snapshot',
    carries: ['title', 'note', 'query'],
    records: [{ record: 'new', answers: to(['analyst', ...OFFICER]) }],
  },
];

/** The people whom administrators act on, made for it: one who has an app, and one who only holds a role. */
export type Targets = { readonly withApp: string; readonly holder: string; readonly grant: string };

async function requireNoApps(scene: ActionScene): Promise<void> {
  const administrator = scene.browserOf('administrator');
  await administrator.submit(await administrator.findForm('/admin/second-factor', 'Save'), { roles: [] });
}

export function peopleRows(targets: () => Targets): readonly ActionRow[] {
  const missingPerson = (field: string): RecordRow => ({ record: 'missing', at: { field, is: 'nobody' }, answers: missing });
  return [
    ofAdministrators({
      action: 'grantRoleAction',
      page: () => '/admin/people/give-role',
      button: 'Give this role',
      typed: { email: 'matrix@example.org', name: 'A Newcomer', role: 'analyst', odsCode: '' },
      says: /The role was given/,
    }),
    ofAdministrators({ action: 'revokeGrantAction', page: () => `/admin/people/revoke?grant=${targets().grant}`, button: 'Revoke this role', typed: { reason: 'They left' } }, [missingPerson('grantId')]),
    ofAdministrators({ action: 'removeSecondFactorAction', page: () => `/admin/people/remove-second-factor?person=${targets().withApp}`, button: 'Remove the app', typed: { reason: 'They lost it' } }, [missingPerson('userId')]),
    ofAdministrators({ action: 'forgetPersonAction', page: () => `/admin/people/anonymise?person=${targets().holder}`, button: 'Forget this person', typed: { reason: 'They asked' } }, [missingPerson('userId')]),
    ofAdministrators({ action: 'requireSecondFactorAction', page: () => '/admin/second-factor', button: 'Save', typed: { roles: ['finance_officer'] }, then: requireNoApps }),
  ];
}

/** What everybody does for themselves alone, and nobody for another: there is no record to name. */
export type OwnRow = Pick<ActionRow, 'action' | 'button' | 'says'> & {
  readonly path: string;
  /** What they type, given the key of their app. */
  readonly typed?: (key: string) => Fields;
  /** What is refused, and changes nothing. */
  readonly wrong?: Fields;
  /** What a post without a session is answered, where that is not the way to sign in. */
  readonly signedOut?: Answer;
};

export const OWN_ROWS: readonly OwnRow[] = [
  { action: 'beginSecondFactorAction', path: '/account/second-factor', button: 'Set up an app' },
  { action: 'confirmSecondFactorAction', path: '/account/second-factor/confirm', button: 'Finish setting up', wrong: { code: '12345' }, typed: (key) => ({ code: codeNow(key, -1) }), says: /The app is set up/ },
  { action: 'renewBackupCodesAction', path: '/account/second-factor/backup-codes', button: 'Make new codes', wrong: { code: '12345' }, typed: (key) => ({ code: codeNow(key, 0) }), says: /New backup codes/ },
  { action: 'dropSecondFactorAction', path: '/account/second-factor/remove', button: 'Remove the app', wrong: { code: '12345' }, typed: (key) => ({ code: codeNow(key, 1) }) },
  { action: 'signOutAction', path: '/account', button: 'Sign out', signedOut: 'taken' },
  { action: 'signOutEverywhereAction', path: '/account', button: 'Sign out everywhere', signedOut: 'taken' },
];

/** The steps of signing in: asked of everybody with values that open nothing. */
export const SIGNING_IN: readonly { readonly action: string; readonly wrong: Fields; readonly answers: (who: Who) => Answer }[] = [
  { action: 'signInAction', wrong: { email: 'nobody-of-the-matrix@example.org', password: 'not the password at all' }, answers: () => 'refused' },
  { action: 'setPasswordAction', wrong: { key: 'a'.repeat(43), password: 'aquarium teapot lantern' }, answers: () => 'refused' },
  // Of nobody here a code is wanted: they are sent to begin.
  { action: 'giveCodeAction', wrong: { code: '123456' }, answers: () => 'sign in' },
];
