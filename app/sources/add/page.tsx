import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { wholePage } from '@/app/whole-page';
import { addSourceAction } from './actions';
import { DateField } from '@/components/forms/date-field';
import { SelectField } from '@/components/forms/select-field';
import { Suggestions } from '@/components/forms/suggestions';
import { TaskPage } from '@/components/forms/task-page';
import { TextArea } from '@/components/forms/text-area';
import { TextField } from '@/components/forms/text-field';
import { NotAllowed } from '@/components/recording/not-allowed';
import { requireActor } from '@/lib/auth/session';
import { SOURCE_KINDS } from '@/lib/domain/evidence/source-kind';
import { canAddSource } from '@/lib/domain/policy/recording';
import { answerWithStatus } from '@/lib/http/answer-with-status';
import { NextPath } from '@/lib/schemas/people/sign-in';
import { allValues, type RawParams } from '@/lib/schemas/raw-params';
import { pageTitle } from '@/lib/view/page/page-title';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';
import { SOURCE_KIND_LABEL } from '@/lib/view/source/source-kind-label';
import { toHref } from '@/lib/view/url/to-href';

export const metadata: Metadata = TASK_METADATA;

export default wholePage(async function AddSourcePage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const raw = await searchParams;
  const next = NextPath.parse(allValues(raw, 'next')[0] ?? '/');
  const actor = await requireActor(toHref('/sources/add', next === '/' ? {} : { next }));
  const frame = { title: pageTitle('Add a source', 'Sources'), heading: 'Add a source', path: '/sources/add', backLink: next === '/' ? { label: 'Sources', href: '/sources' } : { label: 'Choose a source', href: next } };
  if (!canAddSource(actor)) {
    answerWithStatus(403);
    return (
      <>
        <title>{frame.title}</title>
        <NotAllowed {...frame} caption="Sources" who="Only a programme or finance officer adds sources" />
      </>
    );
  }
  const use = next === '/' ? { before: '/sources/', after: '' } : { before: `${next}${next.includes('?') ? '&' : '?'}source=`, after: '' };
  return (
    <TaskPage {...frame} action={addSourceAction} submission={randomUUID()} firstFieldId="kind" button="Add this source">
      <input type="hidden" name="next" value={next} />
      <SelectField name="kind" label="What it is" placeholder="Choose a kind" choices={SOURCE_KINDS.map((kind) => ({ value: kind, label: SOURCE_KIND_LABEL[kind] }))} />
      <TextField name="publisher" label="Who published it" hint="For example NHS England, or Digital Health News" autoComplete="off" />
      <TextField name="title" label="Title" hint="Where it has none, describe it" autoComplete="off" defaultValue={allValues(raw, 'title')[0] ?? ''} />
      <DateField name="publishedOn" label="Published (optional)" />
      <TextField name="url" label="Address on the web (optional)" hint="For example https://www.england.nhs.uk/digital" autoComplete="off" />
      <TextArea name="note" label="Note (optional)" hint="Such as how its date was told, or where a kept copy is" rows={3} />
      <Suggestions name="isNew" legend="Is this one of them?" label="No, this is another source" href={use} />
    </TaskPage>
  );
});
