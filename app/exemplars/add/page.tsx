import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { addExemplarAction } from './actions';
import { chooseSourceStep } from '@/app/choose-source-step';
import { typedBefore } from '@/lib/schemas/forms/typed-before';
import { wholePage } from '@/app/whole-page';
import { CheckboxField } from '@/components/forms/checkbox-field';
import { RadioField } from '@/components/forms/radio-field';
import { SelectField } from '@/components/forms/select-field';
import { TaskPage } from '@/components/forms/task-page';
import { TextArea } from '@/components/forms/text-area';
import { TextField } from '@/components/forms/text-field';
import { EvidencePart } from '@/components/recording/evidence-part';
import { NotAllowed } from '@/components/recording/not-allowed';
import { requireActor } from '@/lib/auth/session';
import { COHORTS } from '@/lib/domain/cohort/cohort';
import { EXEMPLAR_STATUSES } from '@/lib/domain/exemplar/status';
import { canRecordProgramme } from '@/lib/domain/policy/recording';
import { capitalise } from '@/lib/format/capitalise';
import { answerWithStatus } from '@/lib/http/answer-with-status';
import type { RawParams } from '@/lib/schemas/raw-params';
import { COHORT_LABEL } from '@/lib/view/cohort/cohort-label';
import { pageTitle } from '@/lib/view/page/page-title';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';
import { EXEMPLAR_STATUS_TAG } from '@/lib/view/status/exemplar-status-tag';

export const metadata: Metadata = TASK_METADATA;

const FRAME = { title: pageTitle('Add an exemplar', 'Exemplars'), heading: 'Add an exemplar', caption: 'Exemplars', backLink: { label: 'Exemplars', href: '/exemplars' }, path: '/exemplars/add' };

export default wholePage(async function AddExemplarPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const actor = await requireActor(FRAME.path);
  if (!canRecordProgramme(actor)) {
    answerWithStatus(403);
    return (
      <>
        <title>{FRAME.title}</title>
        <NotAllowed {...FRAME} who="Only a programme officer adds exemplars" />
      </>
    );
  }
  const raw = await searchParams;
  const before = typedBefore(raw, []);
  const step = await chooseSourceStep(raw, FRAME, before, { mayBeOurRecord: false });
  if (step.page !== null) return step.page;
  return (
    <TaskPage {...FRAME} before={before} action={addExemplarAction} submission={randomUUID()} firstFieldId="name" button="Add this exemplar">
      <TextField name="name" label="Name" hint="As it is known: of a joint bid, both names; of a place, the place" autoComplete="off" />
      <RadioField name="cohort" legend="Cohort" choices={COHORTS.map((cohort) => ({ value: cohort, label: capitalise(COHORT_LABEL[cohort]) }))} />
      <fieldset className="nhsuk-fieldset">
        <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">Who is part of it</legend>
        <TextArea name="leadTrusts" label="Trusts that lead it" hint="ODS codes, one a line. A joint bid has several" rows={2} />
        <TextArea name="partnerTrusts" label="Other trusts in it (optional)" hint="ODS codes, one a line" rows={2} />
        <TextArea name="leadFootprints" label="Footprints that lead it" hint="For a place-based exemplar: codes, one a line, such as E54000007" rows={2} />
        <TextArea name="partnerFootprints" label="Other footprints in it (optional)" hint="Codes, one a line" rows={2} />
        <TextArea name="suppliers" label="Suppliers in its consortium (optional)" hint="Names, one a line" rows={2} />
        <CheckboxField name="addsSuppliers" legend="Suppliers that are not in the register" choices={[{ value: 'yes', label: 'Add them' }]} />
      </fieldset>
      <SelectField name="status" label="Where it stood first" placeholder="Choose a status" choices={EXEMPLAR_STATUSES.map((status) => ({ value: status, label: EXEMPLAR_STATUS_TAG[status].text }))} />
      <EvidencePart source={step.source} change={{ path: FRAME.path, params: {} }} assertedBy={null} dateLabel="From when" />
    </TaskPage>
  );
});
