import type { Metadata } from 'next';
import { wholePage } from '@/app/whole-page';
import { MissingPage } from '@/app/missing-page';
import { PageShell } from '@/components/layout/page-shell';
import { Button } from '@/components/nhs/button';
import { DataTable } from '@/components/nhs/data-table';
import { NotificationBanner } from '@/components/nhs/notification-banner';
import { GRANT_COLUMNS, grantRows } from '@/components/people/grant-rows';
import { requireActor } from '@/lib/auth/session';
import { listPeople } from '@/lib/queries/people/list-people';
import type { RawParams } from '@/lib/schemas/raw-params';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';
import { pageTitle } from '@/lib/view/page/page-title';
import { savedWords } from '@/lib/view/page/saved-words';

const SAVED: Readonly<Record<string, string>> = {
  given: 'The role was given',
  revoked: 'The role was revoked',
  'second-factor': 'Which roles need an authenticator app was saved',
  'app-removed': 'The authenticator app was removed',
  forgotten: 'The person was forgotten',
};

export const metadata: Metadata = TASK_METADATA;

export default wholePage(async function PeoplePage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const actor = await requireActor('/admin/people');
  const people = await listPeople(actor);
  if (people === null) return <MissingPage />;
  const saved = savedWords(SAVED, (await searchParams)['saved']);
  return (
    <PageShell clock={null} path="/admin/people" params={{}} heading="People and roles" notices={saved && <NotificationBanner variant="success" heading={saved} />}>
      <title>{pageTitle('People and roles', 'Administration')}</title>
      <Button href="/admin/people/give-role">Give a role</Button>
      <ul className="nhsuk-list">
        <li>
          <a href="/admin/second-factor">Roles that need an authenticator app</a>
        </li>
        <li>
          <a href="/admin/audit">Audit record</a>
        </li>
        <li>
          <a href="/admin/api-keys">API keys of everyone</a>
        </li>
        <li>
          <a href="/admin/mail">Mail of everyone</a>
        </li>
      </ul>
      <DataTable id="people" caption="Everyone with an account, and every role that they were given" columns={GRANT_COLUMNS} rows={grantRows(people)} empty="Nobody has an account yet." />
    </PageShell>
  );
});
