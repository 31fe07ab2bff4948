import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { wholePage } from '@/app/whole-page';
import { markReadAction } from './actions';
import { FormErrorSummary } from '@/components/forms/form-error-summary';
import { FormProvider } from '@/components/forms/form-provider';
import { TaskForm } from '@/components/forms/task-form';
import { PageShell } from '@/components/layout/page-shell';
import { Section } from '@/components/layout/section';
import { NotificationBanner } from '@/components/nhs/notification-banner';
import { FollowedList } from '@/components/notification/followed-list';
import { NoticeList } from '@/components/notification/notice-list';
import { requireActor } from '@/lib/auth/session';
import { toReader } from '@/lib/auth/to-reader';
import { NOTICES_MAX } from '@/lib/domain/notification/followable';
import { countNewNotices, listFollowed, listNotices } from '@/lib/queries/notifications/list-notices';
import { openReading } from '@/lib/queries/reading';
import { listWork } from '@/lib/queries/work/list-work';
import type { RawParams } from '@/lib/schemas/raw-params';
import { noticeLines } from '@/lib/view/notification/notice-lines';
import { noticesAnswer } from '@/lib/view/notification/notices-answer';
import { pageTitle } from '@/lib/view/page/page-title';
import { savedWords } from '@/lib/view/page/saved-words';
import { workAnswer } from '@/lib/view/work/work-answer';

const SAVED: Readonly<Record<string, string>> = { followed: 'You follow this record', stopped: 'You no longer follow this record', read: 'All is marked as read', choices: 'What you are told by mail is saved' };

export const metadata: Metadata = { title: pageTitle('Notifications', 'Your account'), robots: { index: false } };

export default wholePage(async function NotificationsPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const actor = await requireActor('/notifications');
  const saved = savedWords(SAVED, (await searchParams)['saved']);
  const reading = await openReading({ asAt: null, knownAt: null }, toReader(actor));
  const [{ notices, hasMore }, newCount, followed, work] = await Promise.all([listNotices(reading, actor), countNewNotices(reading, actor), listFollowed(reading, actor), listWork(reading, actor)]);
  return (
    <FormProvider action={markReadAction}>
      <PageShell
        clock={null}
        path="/notifications"
        params={{}}
        breadcrumbs={[{ label: 'Your account', href: '/account' }]}
        heading="Notifications"
        answer={noticesAnswer(newCount)}
        notices={
          <>
            <FormErrorSummary firstFieldId="changes" />
            {saved && <NotificationBanner variant="success" heading={saved} />}
          </>
        }
      >
        <Section id="changes" heading="What others changed" answer={hasMore ? `The latest ${NOTICES_MAX} are here.` : undefined}>
          <NoticeList lines={noticeLines(notices)} />
          {newCount > 0 && (
            <TaskForm button="Mark all as read" submission={randomUUID()} discardHref="/notifications">
              <input type="hidden" name="position" value={notices[0]?.position ?? 0} />
            </TaskForm>
          )}
        </Section>
        <Section id="waiting" heading="What waits on you">
          <p>
            {workAnswer(work)} <a href="/work">See what waits on you</a>
          </p>
        </Section>
        <Section id="followed-records" heading="What you follow">
          <FollowedList followed={followed} />
        </Section>
        <Section id="mail" heading="Mail">
          <p>
            <a href="/notifications/choices">Choose what you are told by mail</a>
          </p>
          <p>
            <a href="/notifications/sent">Mail sent to you</a>
          </p>
        </Section>
      </PageShell>
    </FormProvider>
  );
});
