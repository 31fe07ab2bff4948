import type { Metadata } from 'next';
import { wholePage } from '@/app/whole-page';
import { confirmSecondFactorAction } from './actions';
import { TaskPage } from '@/components/forms/task-page';
import { TextField } from '@/components/forms/text-field';
import { BackupCodesAdvice } from '@/components/people/backup-codes-advice';
import { QrPicture } from '@/components/people/qr-picture';
import { ShownOnce } from '@/components/forms/shown-once';
import { requireSessionForSetUp } from '@/lib/auth/session';
import { getSecondFactor } from '@/lib/queries/people/get-second-factor';
import { NextPath } from '@/lib/schemas/people/sign-in';
import type { RawParams } from '@/lib/schemas/raw-params';
import { pageTitle } from '@/lib/view/page/page-title';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';
import { withNext } from '@/lib/view/url/with-next';

const HEADING = 'Set up an authenticator app';

export const metadata: Metadata = TASK_METADATA;

export default wholePage(async function ConfirmSecondFactorPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const next = NextPath.parse((await searchParams)['next']);
  const { person } = await requireSessionForSetUp(withNext('/account/second-factor/confirm', next));
  const { state } = await getSecondFactor(person);
  return (
    <TaskPage
      action={confirmSecondFactorAction}
      title={pageTitle(HEADING, 'Your account')}
      heading={HEADING}
      backLink={{ label: 'Authenticator app', href: '/account/second-factor' }}
      path="/account/second-factor"
      firstFieldId="code"
      button="Finish setting up"
      notices={
        <ShownOnce heading="The app is set up">
          <BackupCodesAdvice />
        </ShownOnce>
      }
      refusal={
        state.kind === 'confirmed' ? (
          <p>
            Your app is set up. {next === '/' ? <><a href="/account">Go to your account</a> or <a href="/">to the overview</a></> : <a href={next}>Go on to where you were</a>}.
          </p>
        ) : state.kind === 'none' ? (
          <p>
            <a href={withNext('/account/second-factor', next)}>Start setting up an app</a> to see its key here.
          </p>
        ) : null
      }
      introduction={
        state.kind === 'begun' && (
          <>
            <h2 className="nhsuk-heading-m">1. Add the key to your app</h2>
            <p>Read this picture with the app, or type the key below it into the app as a time-based key.</p>
            <QrPicture squares={state.picture} label="The key as a picture, for the app to read" />
            <p>
              Key: <span className="gde-code">{(state.key.match(/.{4}/g) ?? []).join(' ')}</span>
            </p>
            <h2 className="nhsuk-heading-m">2. Enter the code that it shows</h2>
          </>
        )
      }
    >
      <TextField name="code" label="Code" hint="6 digits" width={10} inputMode="numeric" autoComplete="one-time-code" />
    </TaskPage>
  );
});
