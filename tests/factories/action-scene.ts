import { codeOf } from '@/lib/auth/one-time-code';
import type { PlainBrowser } from './plain-browser';
import { invitePerson, type SignedInPerson, signedInPerson } from './signed-in-person';
import type { Role } from '@/lib/domain/people/role';

/** Whom the matrix of actions asks as. Salford Royal (RM3) is an exemplar, Bolton (RMC) is to follow it, Wirral (RBL) is another exemplar's trust. */
export const PEOPLE = {
  nobody: null,
  'who was forgotten': ['programme_officer', null],
  'whose role was revoked': ['programme_officer', null],
  'lead of the exemplar': ['trust_lead', 'RM3'],
  'lead of the follower': ['trust_lead', 'RMC'],
  'lead of another trust': ['trust_lead', 'RBL'],
  'programme officer': ['programme_officer', null],
  'vetting officer': ['vetting_officer', null],
  'finance officer': ['finance_officer', null],
  analyst: ['analyst', null],
  administrator: ['administrator', null],
} as const satisfies Readonly<Record<string, readonly [Role, string | null] | null>>;

export type Who = keyof typeof PEOPLE;

export const EVERYONE: readonly Who[] = ['nobody', 'who was forgotten', 'whose role was revoked', 'lead of the exemplar', 'lead of the follower', 'lead of another trust', 'programme officer', 'vetting officer', 'finance officer', 'analyst', 'administrator'];

type Product = { readonly origin: string; readonly connectionString: string };

/** What the rows of the matrix of actions act on: a running product and people signed in to it. */
export class ActionScene {
  constructor(
    readonly product: Product,
    readonly browsers: ReadonlyMap<Who, PlainBrowser>,
    /** The nomination that the rows take from its draft to its end. */
    public reference = '',
    /** Where a form led that is checked before it is sent. */
    public checkPage = '',
  ) {}

  browserOf(who: Who): PlainBrowser {
    const browser = this.browsers.get(who);
    if (browser === undefined) throw new Error(`There is no browser of ${who}.`);
    return browser;
  }

  newcomer(role: Role): Promise<SignedInPerson> {
    return signedInPerson(this.product, role);
  }

  /** Makes a person; gives the path of their one-time link. */
  invite(role: Role): Promise<{ path: string }> {
    return invitePerson(this.product.connectionString, role);
  }

  /** The address of a task's step that an earlier page leads to by a link of this text. */
  link(who: Who, path: string, says: RegExp): Promise<string> {
    return this.browserOf(who).findLink(path, says);
  }
}

const STEP_MS = 30_000;

/** The key that the page of setting an authenticator app up shows. */
export async function keyShownTo(browser: PlainBrowser): Promise<string> {
  const { text } = await browser.open('/account/second-factor/confirm');
  const key = /gde-code">([A-Z2-7 ]+)</.exec(text)?.[1];
  if (key === undefined) throw new Error('The page shows no key.');
  return key.replaceAll(' ', '');
}

/** A code of a key, some half minutes from now. */
export function codeNow(key: string, stepsLater: number): string {
  return codeOf(key, Math.floor(Date.now() / STEP_MS) + stepsLater);
}
