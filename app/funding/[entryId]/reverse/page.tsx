import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { reverseEntryAction } from './actions';
import { chooseSourceStep } from '@/app/choose-source-step';
import { openLedgerTask } from '@/app/open-ledger-task';
import { RecordNotFoundPage, type MissingRecord } from '@/app/record-not-found-page';
import { wholePage } from '@/app/whole-page';
import { SourceDisclosure } from '@/components/evidence/source-disclosure';
import { RadioField } from '@/components/forms/radio-field';
import { DateField } from '@/components/forms/date-field';
import { TaskPage } from '@/components/forms/task-page';
import { TextArea } from '@/components/forms/text-area';
import { SourceSummary } from '@/components/recording/source-summary';
import { currentReader } from '@/lib/auth/session';
import { formatDate } from '@/lib/format/format-date';
import { getLedgerEntry } from '@/lib/queries/funding/get-ledger-entry';
import { openReading } from '@/lib/queries/reading';
import { typedBefore } from '@/lib/schemas/forms/typed-before';
import type { RawParams } from '@/lib/schemas/raw-params';
import { parseRecordKey } from '@/lib/schemas/record-key';
import { toClockView } from '@/lib/view/clock/to-clock-view';
import { toLedgerView } from '@/lib/view/funding/to-ledger-view';
import { pageTitle } from '@/lib/view/page/page-title';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';
import { recordNotFoundHeading } from '@/lib/view/record/record-not-found-heading';
import { CONFIDENCE_CHOICES } from '@/lib/view/recording/confidence-choices';

export const metadata: Metadata = TASK_METADATA;

const MISSING: MissingRecord = { noun: 'ledger entry', listPath: '/funding', listLabel: 'Funding', keyHint: 'the name of an entry, as the exported file gives it' };

type Props = { params: Promise<{ entryId: string }>; searchParams: Promise<RawParams> };

export default wholePage(async function ReverseEntryPage({ params, searchParams }: Props) {
  const id = parseRecordKey((await params).entryId);
  const present = await openReading({ asAt: null, knownAt: null }, await currentReader());
  const found = id === null ? null : await getLedgerEntry(present, id);
  const path = `/funding/${encodeURIComponent(id ?? '')}/reverse`;
  if (found === null) {
    return (
      <>
        <title>{pageTitle(recordNotFoundHeading(MISSING.noun), MISSING.listLabel)}</title>
        <RecordNotFoundPage missing={MISSING} path={path} clock={toClockView(present)} />
      </>
    );
  }
  const raw = await searchParams;
  const opened = await openLedgerTask({ owner: found.ownerKey }, path, 'Reverse a ledger entry');
  if (opened.page !== null) return opened.page;
  const { owner, frame } = opened.task;
  const before = typedBefore(raw, []);
  const step = await chooseSourceStep(raw, frame, before, { mayBeOurRecord: true });
  if (step.page !== null) return step.page;
  const [row] = toLedgerView([found.entry], { params: {} }).rows;
  const { effectiveOn, precision } = found.entry.evidence;
  const isOver = found.entry.reversesEntryId !== null ? 'This entry takes another one back, and is not taken back itself. Record the money anew instead.' : found.entry.reversedByEntryId !== null ? 'This entry is taken back already.' : null;
  return (
    <TaskPage
      {...frame}
      before={before}
      action={reverseEntryAction}
      version={owner.version}
      submission={randomUUID()}
      firstFieldId="reason"
      button="Reverse this entry"
      isWarning
      refusal={isOver && <p>{isOver}</p>}
      introduction={
        row && (
          <div className="nhsuk-u-margin-bottom-5">
            <p>
              <strong>{row.what}</strong>, {formatDate(effectiveOn, precision)}. Nothing is edited: another entry takes it back in full, and both stay on record.
            </p>
            <SourceDisclosure evidence={row.evidence} of={row.what} />
          </div>
        )
      }
    >
      <input type="hidden" name="owner" value={owner.key} />
      <input type="hidden" name="entryId" value={found.entry.id} />
      <TextArea name="reason" label="Why is it reversed?" hint="It is public, as the note of the reversing entry" rows={3} />
      <DateField name="effectiveOn" label="From when" hint="Of a mistake, the date of the entry itself; of money that was taken back, when it was" defaultValue={formatDate(effectiveOn, precision)} />
      <SourceSummary source={step.source} change={{ path, params: {} }} />
      <RadioField name="confidence" legend="How firmly does the source say it?" choices={CONFIDENCE_CHOICES} />
    </TaskPage>
  );
});
