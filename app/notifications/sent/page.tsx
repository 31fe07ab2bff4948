import type { Metadata } from 'next';
import { wholePage } from '@/app/whole-page';
import { IgnoredParameters } from '@/components/filters/ignored-parameters';
import { PageShell } from '@/components/layout/page-shell';
import { MailLog } from '@/components/notification/mail-log';
import { requireActor } from '@/lib/auth/session';
import { canReadMailOfEveryone } from '@/lib/domain/policy/people';
import { mailSettings } from '@/lib/mail/mail-settings';
import { listOwnMail, MAILS_A_PAGE } from '@/lib/queries/mail/list-mail';
import { parsePageNumber } from '@/lib/schemas/page-number';
import type { RawParams } from '@/lib/schemas/raw-params';
import { pageTitle } from '@/lib/view/page/page-title';

const PATH = '/notifications/sent';

export const metadata: Metadata = { title: pageTitle('Mail sent to you', 'Notifications'), robots: { index: false } };

export default wholePage(async function OwnMailPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const actor = await requireActor(PATH);
  const { page, ignored } = parsePageNumber(await searchParams);
  const log = await listOwnMail(actor, page);
  return (
    <PageShell
      clock={null}
      path={PATH}
      params={{}}
      breadcrumbs={[{ label: 'Notifications', href: '/notifications' }]}
      heading="Mail sent to you"
      answer={`What was sent to ${actor.email}, and what waits to be.`}
      notices={<IgnoredParameters ignored={ignored} />}
    >
      <MailLog path={PATH} log={log} page={page} perPage={MAILS_A_PAGE} isMailSetUp={mailSettings() !== null} />
      {canReadMailOfEveryone(actor) && (
        <p>
          <a href="/admin/mail">Mail of everyone</a>
        </p>
      )}
    </PageShell>
  );
});
