import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { wholePage } from '@/app/whole-page';
import { PageShell } from '@/components/layout/page-shell';
import { Button } from '@/components/nhs/button';
import { DataTable } from '@/components/nhs/data-table';
import { NotificationBanner } from '@/components/nhs/notification-banner';
import { GRANT_COLUMNS, grantRows } from '@/components/people/grant-rows';
import { requireActor } from '@/lib/auth/session';
import { listPeople } from '@/lib/queries/people/list-people';
import type { RawParams } from '@/lib/schemas/raw-params';
import { pageTitle } from '@/lib/view/page/page-title';

const SAVED: Readonly<Record<string, string>> = { given: 'The role was given', revoked: 'The role was revoked' };

export const metadata: Metadata = { title: pageTitle('People and roles', 'Administration') };

export default wholePage(async function PeoplePage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const actor = await requireActor('/admin/people');
  const people = await listPeople(actor);
  if (people === null) notFound();
  const saved = SAVED[String((await searchParams)['saved'])];
  return (
    <PageShell clock={null} path="/admin/people" params={{}} heading="People and roles" notices={saved && <NotificationBanner variant="success" heading={saved} />}>
      <Button href="/admin/people/give-role">Give a role</Button>
      <DataTable id="people" caption="Everyone with an account, and every role that they were given" columns={GRANT_COLUMNS} rows={grantRows(people)} empty="Nobody has an account yet." />
    </PageShell>
  );
});
