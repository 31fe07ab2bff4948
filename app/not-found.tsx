import type { Metadata } from 'next';
import { PageShell } from '@/components/layout/page-shell';
import { pageTitle } from '@/lib/view/page/page-title';

export const metadata: Metadata = { title: pageTitle('Page not found') };

export default function NotFound() {
  return (
    <PageShell clock={null} path="" params={{}} heading="Page not found">
      <p>If you typed the web address, check it is correct. If you pasted it, check you copied all of it.</p>
      <p>The record may not be in the register, or it may not have been known yet at the dates in the address.</p>
      <ul>
        <li>
          <a href="/">See the whole programme today</a>
        </li>
        <li>
          <a href="/exemplars">Find an exemplar</a>, a <a href="/fast-followers">fast follower</a> or a <a href="/trusts">trust</a>
        </li>
        <li>
          <a href="/sources">See the sources of the register</a>
        </li>
      </ul>
    </PageShell>
  );
}
