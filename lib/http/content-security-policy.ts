/**
 * What a page may load and run: its own files, and inline scripts and styles that carry this request's nonce. Nothing is `unsafe-inline`,
 * so no page has a `style` attribute.
 * @param options.isDevelopment React's tools in development evaluate strings and inject styles, and pages reload over a socket
 */
export function contentSecurityPolicy(nonce: string, { isDevelopment = false, isHttps = false }: { isDevelopment?: boolean; isHttps?: boolean } = {}): string {
  return [
    `default-src 'none'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? ` 'unsafe-eval'` : ''}`,
    isDevelopment ? `style-src 'self' 'unsafe-inline'` : `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
    ...(isHttps ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}
