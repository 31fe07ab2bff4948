import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { importEntriesAction } from './actions';
import { openImportTask } from '@/app/open-import-task';
import { wholePage } from '@/app/whole-page';
import { TaskPage } from '@/components/forms/task-page';
import { TextArea } from '@/components/forms/text-area';
import { ImportFaults } from '@/components/funding/import-faults';
import { ImportPreview } from '@/components/funding/import-preview';
import { checkImportDraft } from '@/lib/queries/funding/check-import-draft';
import type { RawParams } from '@/lib/schemas/raw-params';
import { toImportView } from '@/lib/view/money/import-view';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';
import { toHref } from '@/lib/view/url/to-href';

export const metadata: Metadata = TASK_METADATA;

const FORM = '/funding/import';

export default wholePage(async function CheckImportPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const opened = await openImportTask(await searchParams, `${FORM}/check`, 'Check this table');
  if (opened.page !== null) return opened.page;
  const { draft, frame, reading } = opened.task;
  if (draft === null) redirect(FORM);
  const checked = await checkImportDraft(reading, draft);
  const view = toImportView(checked);
  const backLink = { label: 'Change the table', href: toHref(FORM, { table: draft.id }) };
  if (view.problems.length > 0) return <ImportFaults {...frame} backLink={backLink} view={view} />;
  return (
    <TaskPage
      {...frame}
      backLink={backLink}
      action={importEntriesAction}
      version={checked.check.version}
      submission={randomUUID()}
      firstFieldId={view.limits.length > 0 ? 'reason' : 'maincontent'}
      button="Import these rows"
      refusal={view.refusal !== null && <p>{view.refusal}</p>}
      introduction={<ImportPreview view={view} fileName={draft.fileName} />}
    >
      <input type="hidden" name="table" value={draft.id} />
      {view.limits.length > 0 && <TextArea name="reason" label="Why is it recorded all the same?" hint="One reason for all that does not fit. Kept with the import in the history of each owner" rows={3} />}
    </TaskPage>
  );
});
