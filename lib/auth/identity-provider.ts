import * as oidc from 'openid-client';
import { environment } from '@/lib/config/environment';
import { decryptSecret, encryptSecret } from './secrets';

// OpenID Connect: the code flow with PKCE, state and nonce. What is kept between leaving for the provider and coming back is in an encrypted
// cookie of the browser that left, so that any process can go on, and no other browser can.

const CALLBACK_PATH = '/sign-in/callback';
const MINUTES_AWAY = 10;

/** What the provider says of who signed in there. */
export type ProvidedIdentity = {
  readonly issuer: string;
  readonly subject: string;
  /** Null where the provider gives none, or does not vouch for it. */
  readonly verifiedEmail: string | null;
};

type Journey = { readonly state: string; readonly nonce: string; readonly verifier: string; readonly next: string; readonly startedMs: number };

const holder = globalThis as typeof globalThis & { gdeIdentityProvider?: Promise<oidc.Configuration> };

/** Whether people can sign in with a provider. */
export function hasIdentityProvider(): boolean {
  return environment().oidc !== undefined;
}

/** The name of the cookie that remembers a journey to the provider. */
export function journeyCookieName(): string {
  return environment().publicUrl.startsWith('https:') ? '__Secure-gde.sign-in' : 'gde.sign-in';
}

/** Where to send a browser so that its person signs in with the provider, and the cookie to send along. */
export async function leaveForProvider(next: string): Promise<{ address: string; setCookie: string }> {
  const provider = await readProvider();
  const journey: Journey = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier(), next, startedMs: Date.now() };
  const address = oidc.buildAuthorizationUrl(provider, {
    redirect_uri: `${environment().publicUrl}${CALLBACK_PATH}`,
    response_type: 'code',
    scope: 'openid email profile',
    code_challenge: await oidc.calculatePKCECodeChallenge(journey.verifier),
    code_challenge_method: 'S256',
    state: journey.state,
    nonce: journey.nonce,
  });
  return { address: address.href, setCookie: journeyCookie(await encryptSecret(JSON.stringify(journey)), MINUTES_AWAY * 60) };
}

/** The cookie that ends a journey. */
export function endJourney(): string {
  return journeyCookie('', 0);
}

/**
 * Reads what a browser brought back from the provider: its code is exchanged, and the identity that comes for it is checked (signature,
 * issuer, audience, nonce, age). Throws for anything that does not belong to a journey of this browser.
 * @param search the parameters of the address that it came back to
 * @param cookie what `journeyCookieName` holds
 */
export async function comeBackFromProvider(search: string, cookie: string | undefined): Promise<{ identity: ProvidedIdentity; next: string }> {
  const journey = await readJourney(cookie);
  const provider = await readProvider();
  const tokens = await oidc.authorizationCodeGrant(provider, new URL(`${CALLBACK_PATH}${search}`, environment().publicUrl), {
    pkceCodeVerifier: journey.verifier,
    expectedState: journey.state,
    expectedNonce: journey.nonce,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (claims === undefined) throw new Error('The identity provider sent no identity.');
  const { email, email_verified: isVerified } = claims['email'] === undefined ? await oidc.fetchUserInfo(provider, tokens.access_token, claims.sub) : claims;
  return {
    identity: { issuer: claims.iss, subject: claims.sub, verifiedEmail: typeof email === 'string' && isVerified === true ? email.toLowerCase() : null },
    next: journey.next,
  };
}

async function readJourney(cookie: string | undefined): Promise<Journey> {
  const text = cookie === undefined ? null : await decryptSecret(cookie);
  if (text === null) throw new Error('This browser did not leave for the identity provider, or did so long ago.');
  const journey = JSON.parse(text) as Journey;
  if (Date.now() - journey.startedMs > MINUTES_AWAY * 60_000) throw new Error('This browser left for the identity provider too long ago.');
  return journey;
}

/** The provider as it describes itself, read once; tried again when it could not be read. */
function readProvider(): Promise<oidc.Configuration> {
  const { oidc: settings } = environment();
  if (settings === undefined) throw new Error('No identity provider is set.');
  const { issuer, clientId, clientSecret } = settings;
  holder.gdeIdentityProvider ??= oidc
    .discovery(new URL(issuer), clientId, undefined, authenticateWith(clientSecret), { execute: [oidc.enableNonRepudiationChecks, ...(issuer.startsWith('http:') ? [oidc.allowInsecureRequests] : [])] })
    .catch((error: unknown) => {
      delete holder.gdeIdentityProvider;
      throw error;
    });
  return holder.gdeIdentityProvider;
}

/** Sends the client's secret as the provider takes it: in a header, as the standard has it where a provider says nothing, or else in the body. */
function authenticateWith(clientSecret: string): oidc.ClientAuth {
  const [basic, post] = [oidc.ClientSecretBasic(clientSecret), oidc.ClientSecretPost(clientSecret)];
  return (provider, client, body, headers) => {
    const methods = provider.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    (methods.includes('client_secret_basic') ? basic : post)(provider, client, body, headers);
  };
}

function journeyCookie(value: string, seconds: number): string {
  const isSecure = environment().publicUrl.startsWith('https:');
  // The framework drops an age of 0 where it sets cookies of its own beside this one; it keeps a date.
  const age = seconds === 0 ? 'Expires=Thu, 01 Jan 1970 00:00:00 GMT' : `Max-Age=${seconds}`;
  return `${journeyCookieName()}=${value}; Path=${CALLBACK_PATH}; ${age}; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`;
}
