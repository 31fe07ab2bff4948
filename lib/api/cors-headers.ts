/**
 * Any site's script may read what everyone may read. No cookie is sent to the API or read by it, and a key has no place in a script that
 * others can read: a request with one is not let through from another site.
 */
export const CORS_HEADERS: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Link, RateLimit, RateLimit-Policy, Retry-After, Gde-As-At, Gde-Known-At, Gde-Row-Count, Gde-Rows-Sha256, Gde-Total',
};

export const METHODS_ALLOWED = 'GET, HEAD, OPTIONS';

/** What a browser asks before it lets another site's script ask. */
export const PREFLIGHT_HEADERS: Readonly<Record<string, string>> = {
  ...CORS_HEADERS,
  Allow: METHODS_ALLOWED,
  'Access-Control-Allow-Methods': METHODS_ALLOWED,
  'Access-Control-Allow-Headers': 'Accept, If-None-Match',
  'Access-Control-Max-Age': '86400',
};
