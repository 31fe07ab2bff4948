import type { Metadata } from 'next';
import { MissingPage } from '@/app/missing-page';
import { wholePage } from '@/app/whole-page';
import { IgnoredParameters } from '@/components/filters/ignored-parameters';
import { PageShell } from '@/components/layout/page-shell';
import { MailLog } from '@/components/notification/mail-log';
import { requireActor } from '@/lib/auth/session';
import { mailSettings } from '@/lib/mail/mail-settings';
import { listMailOfEveryone, MAILS_A_PAGE } from '@/lib/queries/mail/list-mail';
import { parsePageNumber } from '@/lib/schemas/page-number';
import type { RawParams } from '@/lib/schemas/raw-params';
import { pageTitle } from '@/lib/view/page/page-title';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';

const PATH = '/admin/mail';

export const metadata: Metadata = TASK_METADATA;

export default wholePage(async function MailOfEveryonePage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const actor = await requireActor(PATH);
  const { page, ignored } = parsePageNumber(await searchParams);
  const log = await listMailOfEveryone(actor, page);
  if (log === null) return <MissingPage />;
  return (
    <PageShell clock={null} path={PATH} params={{}} breadcrumbs={[{ label: 'Notifications', href: '/notifications' }, { label: 'Mail sent to you', href: '/notifications/sent' }]} heading="Mail of everyone" answer="Who was sent what kind of mail, when, and what waits." notices={<IgnoredParameters ignored={ignored} />}>
      <title>{pageTitle('Mail of everyone', 'Administration')}</title>
      <MailLog path={PATH} log={log} page={page} perPage={MAILS_A_PAGE} isMailSetUp={mailSettings() !== null} isOfEveryone />
    </PageShell>
  );
});
