import { createSign, generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import http from 'node:http';
import type net from 'node:net';
import Provider from 'oidc-provider';

/** What a provider knows of somebody. */
export type ProvidedPerson = { readonly sub: string; readonly email?: string; readonly email_verified?: boolean | undefined };

export const CLIENT = { id: 'gde-tracker', secret: 'a secret of this test, long enough to be one' } as const;

export type TestIdentityProvider = {
  readonly issuer: string;
  /** Who signs in next. */
  signsIn: (person: ProvidedPerson) => void;
  /** Replaces what the next identity tokens say, signed with the provider's own key or another. */
  forge: (change: Readonly<Record<string, unknown>> | null, signedBy?: 'itself' | 'somebody else') => void;
  /** Walks a browser from the provider's authorisation address to the address that the provider sends it back to. */
  visit: (address: string) => Promise<URL>;
  close: () => Promise<void>;
};

const makeKeys = () => generateKeyPairSync('rsa', { modulusLength: 2048 });

/** A real OpenID Connect provider on this machine, that knows one client and asks nobody for a password. */
export async function startIdentityProvider(redirectUri: string): Promise<TestIdentityProvider> {
  let person: ProvidedPerson = { sub: 'nobody' };
  let forgery: { change: Readonly<Record<string, unknown>>; signedBy: 'itself' | 'somebody else' } | null = null;
  const [own, other] = [makeKeys(), makeKeys()];
  const server = http.createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as net.AddressInfo).port}`;
  const provider: Provider = new Provider(issuer, {
    clients: [{ client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: [redirectUri], response_types: ['code'], grant_types: ['authorization_code'] }],
    pkce: { required: () => true },
    claims: { email: ['email', 'email_verified'], profile: ['name'] },
    features: { devInteractions: { enabled: false } },
    jwks: { keys: [{ ...own.privateKey.export({ format: 'jwk' }), kid: 'own', use: 'sig', alg: 'RS256' }] },
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600 },
    cookies: { keys: ['cookies of this test'] },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ ...person, sub }) }),
    loadExistingGrant: async ({ oidc }) => {
      if (oidc.session?.accountId === undefined || oidc.client === undefined) return undefined;
      const grant = new provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  server.on('request', (request: http.IncomingMessage, response: http.ServerResponse) => {
    if (request.url?.startsWith('/interaction/') === true) return void provider.interactionFinished(request, response, { login: { accountId: person.sub, remember: false } });
    if (request.url === '/token' && forgery !== null) forgeAnswer(response, forgery.change, forgery.signedBy === 'itself' ? own.privateKey : other.privateKey);
    return void answer(request, response);
  });
  return {
    issuer,
    signsIn: (next) => (person = next),
    forge: (change, signedBy = 'itself') => (forgery = change === null ? null : { change, signedBy }),
    visit: (address) => walk(address, redirectUri),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Follows redirections with a jar of cookies until one leads to the client. */
async function walk(address: string, redirectUri: string): Promise<URL> {
  const jar = new Map<string, string>();
  let at = new URL(address);
  for (let step = 0; step < 10; step += 1) {
    const response = await fetch(at, { redirect: 'manual', headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') } });
    for (const cookie of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split(/=(.*)/s);
      jar.set(name, value);
    }
    const to = response.headers.get('location');
    if (to === null) throw new Error(`The provider answered ${response.status}: ${await response.text()}`);
    at = new URL(to, at);
    if (at.href.startsWith(redirectUri)) return at;
  }
  throw new Error('The provider redirected without end.');
}

/** Changes the identity token of an answer on its way out. */
function forgeAnswer(response: http.ServerResponse, change: Readonly<Record<string, unknown>>, key: ReturnType<typeof makeKeys>['privateKey']): void {
  const end = response.end.bind(response);
  response.end = ((chunk: Buffer | string) => {
    const body = JSON.parse(chunk.toString()) as { id_token: string };
    const claims = JSON.parse(Buffer.from(body.id_token.split('.')[1] ?? '', 'base64url').toString()) as object;
    const unsigned = [{ alg: 'RS256', typ: 'JWT', kid: 'own' }, { ...claims, ...change }].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
    const text = JSON.stringify({ ...body, id_token: `${unsigned}.${createSign('RSA-SHA256').update(unsigned).sign(key, 'base64url')}` });
    response.setHeader('content-length', Buffer.byteLength(text));
    return end(text);
  }) as typeof response.end;
}
