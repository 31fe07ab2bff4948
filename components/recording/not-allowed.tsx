import { PageShell } from '@/components/layout/page-shell';
import { InsetText } from '@/components/nhs/inset-text';
import type { Crumb } from '@/components/nhs/breadcrumb';

/** Says who may do a task, to somebody who is signed in and may not. */
export function NotAllowed({ heading, caption, who, path, backLink }: { heading: string; caption?: string; who: string; path: string; backLink: Crumb }) {
  return (
    <PageShell clock={null} path={path} params={{}} backLink={backLink} heading={heading} {...(caption === undefined ? {} : { caption })}>
      <InsetText>
        <p>{who}. Your roles are on your account page; an administrator gives them.</p>
      </InsetText>
    </PageShell>
  );
}
