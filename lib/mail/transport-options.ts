/** Mail goes out over so many connections at most, so that requests never wait for it. */
export const MAIL_CONNECTIONS_MAX = 4;

/** No step of a delivery waits longer than this: to find the server, connect, be greeted, or hear of what was said. */
const STEP_TIMEOUT_MS = 20_000;

/**
 * How the mail server that an address names is spoken to: `smtps://` with TLS from the start (port 465 where none is given), `smtp://` with TLS as
 * soon as the server offers it (port 587). A password is given to no server without TLS, unless it is on this machine. A mail whose connection
 * broke is not sent again by the library: the outbox decides that.
 */
export function transportOptions(smtpUrl: string) {
  const url = new URL(smtpUrl);
  const secure = url.protocol === 'smtps:';
  const user = decodeURIComponent(url.username);
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  return {
    pool: true,
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    requireTLS: !secure && user !== '' && !isHere,
    ...(user === '' ? {} : { auth: { user, pass: decodeURIComponent(url.password) } }),
    maxConnections: MAIL_CONNECTIONS_MAX,
    maxRequeues: 0,
    dnsTimeout: STEP_TIMEOUT_MS,
    connectionTimeout: STEP_TIMEOUT_MS,
    greetingTimeout: STEP_TIMEOUT_MS,
    socketTimeout: STEP_TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  } as const;
}
