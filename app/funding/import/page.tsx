import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { keepImportTableAction } from './actions';
import { openImportTask } from '@/app/open-import-task';
import { wholePage } from '@/app/whole-page';
import { TableFileField } from '@/components/forms/table-file-field';
import { TaskPage } from '@/components/forms/task-page';
import { TextArea } from '@/components/forms/text-area';
import { ImportColumns } from '@/components/funding/import-columns';
import { IMPORT_ROWS_MAX } from '@/lib/domain/funding/import-limits';
import { formatNumber } from '@/lib/format/format-number';
import type { RawParams } from '@/lib/schemas/raw-params';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';

export const metadata: Metadata = TASK_METADATA;

export default wholePage(async function ImportPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const opened = await openImportTask(await searchParams, '/funding/import', 'Import ledger entries');
  if (opened.page !== null) return opened.page;
  const { draft, frame } = opened.task;
  return (
    <TaskPage
      {...frame}
      before={draft === null ? {} : { text: [draft.text] }}
      action={keepImportTableAction}
      submission={randomUUID()}
      firstFieldId="text"
      button="Check this table"
      introduction={
        <>
          <p>Every row is checked before anything is written, and they are written together or not at all. Up to {formatNumber(IMPORT_ROWS_MAX)} rows and 1 MB at once.</p>
          <ImportColumns />
        </>
      }
    >
      <TextArea name="text" label="Paste the table, with its heading" hint="Copied from a spreadsheet, or as comma-separated text. The rows of an exported file can be pasted as they are" rows={12} />
      <TableFileField name="file" label="Or choose a file" hint="CSV or tab-separated text, up to 1 MB. Of a workbook, save the sheet as “CSV UTF-8” first" />
    </TaskPage>
  );
});
