import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { wholePage } from '@/app/whole-page';
import { chooseNoticesAction } from './actions';
import { CheckboxField } from '@/components/forms/checkbox-field';
import { TaskPage } from '@/components/forms/task-page';
import { TextField } from '@/components/forms/text-field';
import { requireActor } from '@/lib/auth/session';
import { environment } from '@/lib/config/environment';
import { MAIL_KINDS } from '@/lib/domain/notification/mail-kind';
import { GATE_DAYS_MAX, GATE_DAYS_MIN } from '@/lib/domain/notification/notice-choice';
import { getNoticeChoice } from '@/lib/queries/notifications/get-notice-choice';
import { mailAddressText, NOTICE_CHOICES } from '@/lib/view/notification/notice-choice-words';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';
import { pageTitle } from '@/lib/view/page/page-title';

const HEADING = 'What you are told by mail';

export const metadata: Metadata = TASK_METADATA;

export default wholePage(async function NoticeChoicesPage() {
  const actor = await requireActor('/notifications/choices');
  const { mail, gateDays } = await getNoticeChoice(actor);
  return (
    <TaskPage
      action={chooseNoticesAction}
      title={pageTitle(HEADING, 'Notifications')}
      heading={HEADING}
      backLink={{ label: 'Notifications', href: '/notifications' }}
      path="/notifications/choices"
      submission={randomUUID()}
      firstFieldId="mail"
      button="Save what I chose"
      introduction={
        <>
          <p>{mailAddressText(actor.email, environment().smtpUrl !== undefined)}</p>
          <p>The page Notifications shows all of it in any case.</p>
        </>
      }
    >
      <CheckboxField name="mail" legend="Mail me when" hint="Until you choose, you are mailed when something waits on you and when a gate falls due." choices={NOTICE_CHOICES} defaultValues={MAIL_KINDS.filter((kind) => mail[kind])} />
      <TextField name="gateDays" label="Working days before a gate falls due" hint={`From ${GATE_DAYS_MIN} to ${GATE_DAYS_MAX}. Weekends and the bank holidays of England do not count.`} width={2} inputMode="numeric" defaultValue={String(gateDays)} />
    </TaskPage>
  );
});
