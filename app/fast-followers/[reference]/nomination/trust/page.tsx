import type { Metadata } from 'next';
import { openDraftTask } from '@/app/open-draft-task';
import { wholePage } from '@/app/whole-page';
import { saveTrustAction } from './actions';
import { RadioField } from '@/components/forms/radio-field';
import { TaskPage } from '@/components/forms/task-page';
import { SaveForLater } from '@/components/nomination/save-for-later';
import { TrustSearch } from '@/components/nomination/trust-search';
import { CANDIDATES_SHOWN_MAX, findCandidates, getCandidate } from '@/lib/queries/nomination/find-candidates';
import { allValues, PARAMETER_LENGTH_MAX, type RawParams } from '@/lib/schemas/raw-params';
import { programmePartsText } from '@/lib/view/nomination/programme-parts';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';

export const metadata: Metadata = TASK_METADATA;

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<RawParams> };

export default wholePage(async function ChooseTrustPage({ params, searchParams }: Props) {
  const opened = await openDraftTask(params, 'trust', 'Choose the trust to be nominated');
  if (opened.page !== null) return opened.page;
  const { frame, nomination, reading, draft, refusal } = opened.task;
  const search = (allValues(await searchParams, 'q')[0] ?? '').trim().slice(0, PARAMETER_LENGTH_MAX);
  const isNamed = nomination.trust !== null;
  const found = search === '' || isNamed ? [] : await findCandidates(reading, nomination, search);
  const chosen = draft.odsCode === null ? null : await getCandidate(reading, nomination, draft.odsCode);
  const shown = [...(chosen === null || found.some(({ odsCode }) => odsCode === chosen.odsCode) ? [] : [chosen]), ...found.slice(0, CANDIDATES_SHOWN_MAX)];
  const choices = shown.filter(({ problem, odsCode }) => problem === null || odsCode === chosen?.odsCode);
  const barred = shown.filter(({ problem, odsCode }) => problem !== null && odsCode !== chosen?.odsCode);
  return (
    <TaskPage
      {...frame}
      action={saveTrustAction}
      firstFieldId="odsCode"
      button="Save and continue"
      moreButtons={<SaveForLater />}
      refusal={refusal}
      introduction={
        isNamed ? (
          <p>This trust was nominated already. To nominate another, withdraw this nomination and make a new one.</p>
        ) : (
          <>
            <TrustSearch path={frame.path} search={search} />
            {search !== '' && found.length === 0 && <p>No trust of the register is found by “{search}”.</p>}
            {found.length > CANDIDATES_SHOWN_MAX && <p>More than {CANDIDATES_SHOWN_MAX} trusts are found: the first are shown. Search for more of the name.</p>}
            {barred.length > 0 && (
              <>
                <h2 className="nhsuk-heading-s">Found, and cannot be nominated</h2>
                <ul className="nhsuk-list nhsuk-list--bullet">
                  {barred.map(({ odsCode, problem }) => (
                    <li key={odsCode}>{problem}.</li>
                  ))}
                </ul>
              </>
            )}
          </>
        )
      }
    >
      <input type="hidden" name="reference" value={nomination.reference} />
      {choices.length === 0 ? (
        <div id="odsCode" tabIndex={-1}>
          <p>Search for a trust first: those found can be chosen here.</p>
        </div>
      ) : (
        <RadioField
          name="odsCode"
          legend="Which trust?"
          hint="With its part in the programme today"
          choices={choices.map((trust) => ({ value: trust.odsCode, label: trust.name, hint: `${programmePartsText(trust)}${trust.problem === null ? '' : ` ${trust.problem}.`}` }))}
          {...(draft.odsCode === null ? {} : { defaultValue: draft.odsCode })}
        />
      )}
    </TaskPage>
  );
});
