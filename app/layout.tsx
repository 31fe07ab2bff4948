import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { AccountOfPage } from './account-of-page';
import { SupportScript } from '@/components/layout/support-script';
import { pageTitle } from '@/lib/view/page/page-title';
import './globals.css';

export const metadata: Metadata = {
  title: pageTitle('Global Digital Exemplar programme'),
  description:
    'The Global Digital Exemplar programme as it stood on any date: its exemplars, fast followers, trusts, footprints and money, and where each fact came from.',
  icons: {
    icon: [
      { url: '/assets/images/favicon.ico', sizes: '48x48' },
      { url: '/assets/images/favicon.svg', type: 'image/svg+xml', sizes: 'any' },
    ],
    apple: '/assets/images/nhsuk-icon-180.png',
    other: { rel: 'mask-icon', url: '/assets/images/nhsuk-icon-mask.svg', color: '#005eb8' },
  },
};

export const viewport: Viewport = { themeColor: '#005eb8', viewportFit: 'cover' };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <html lang="en-GB">
      {/* The script below adds classes before React takes over. */}
      <body suppressHydrationWarning>
        <SupportScript nonce={nonce} />
        <a className="nhsuk-skip-link" href="#maincontent">
          Skip to main content
        </a>
        <AccountOfPage />
        {children}
      </body>
    </html>
  );
}
