import type { Metadata } from 'next';
import { wholePage } from '@/app/whole-page';
import { signOutAction, signOutEverywhereAction } from './actions';
import { PageShell } from '@/components/layout/page-shell';
import { Button } from '@/components/nhs/button';
import { NotificationBanner } from '@/components/nhs/notification-banner';
import { SummaryList } from '@/components/nhs/summary-list';
import { requireActor } from '@/lib/auth/session';
import { canHoldApiKeys } from '@/lib/domain/policy/analysis';
import { getSecondFactor } from '@/lib/queries/people/get-second-factor';
import type { RawParams } from '@/lib/schemas/raw-params';
import { ROLE_LABEL } from '@/lib/view/people/role-label';
import { pageTitle } from '@/lib/view/page/page-title';
import { savedWords } from '@/lib/view/page/saved-words';

const SAVED: Readonly<Record<string, string>> = { 'app-removed': 'The authenticator app was removed' };

export const metadata: Metadata = { title: pageTitle('Your account') };

export default wholePage(async function AccountPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const actor = await requireActor('/account');
  const { state } = await getSecondFactor(actor);
  const saved = savedWords(SAVED, (await searchParams)['saved']);
  const roles = actor.roles.map(({ role, odsCode }) => (odsCode === null ? ROLE_LABEL[role] : `${ROLE_LABEL[role]} of ${odsCode}`));
  return (
    <PageShell clock={null} path="/account" params={{}} heading="Your account" notices={saved && <NotificationBanner variant="success" heading={saved} />}>
      <SummaryList
        rows={[
          { key: 'Name', value: actor.name },
          { key: 'Email address', value: actor.email },
          { key: 'Roles today', value: roles.length === 0 ? 'None: you read what everyone reads' : roles.join(', ') },
          {
            key: 'Authenticator app',
            value: state.kind === 'confirmed' ? 'Set up' : 'Not set up',
            actions: [{ label: state.kind === 'confirmed' ? 'Change' : 'Set up', href: '/account/second-factor' }],
          },
          { key: 'Notifications', value: 'What others changed in the records you follow', actions: [{ label: 'See', href: '/notifications' }] },
          { key: 'Mail', value: 'What you are told by mail', actions: [{ label: 'Choose', href: '/notifications/choices' }] },
          { key: 'Saved views', value: 'Lists with their filters and dates, by name', actions: [{ label: 'See', href: '/saved-views' }] },
          { key: 'API keys', value: canHoldApiKeys(actor) ? 'For programs that read the register in your name' : 'Analysts make them', actions: [{ label: 'See', href: '/account/api-keys' }] },
        ]}
      />
      <form action={signOutAction}>
        <Button variant="secondary">Sign out here</Button>
      </form>
      <form action={signOutEverywhereAction}>
        <Button variant="secondary">Sign out everywhere</Button>
      </form>
      <p>You are signed out automatically after 30 minutes without use, and 12 hours after signing in.</p>
    </PageShell>
  );
});
