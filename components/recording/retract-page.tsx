import { RecordEvents } from './record-events';
import { TaskPage } from '@/components/forms/task-page';
import { TextArea } from '@/components/forms/text-area';
import { PageShell } from '@/components/layout/page-shell';
import type { Crumb } from '@/components/nhs/breadcrumb';
import type { FormAction } from '@/lib/forms/form-state';
import { formatDate } from '@/lib/format/format-date';
import type { TaskRecord } from '@/lib/queries/recording/get-task-record';
import type { EventOfRecord } from '@/lib/queries/recording/list-events-of';
import { eventText } from '@/lib/view/recording/event-text';

export type RetractPageProps = {
  action: FormAction;
  record: TaskRecord;
  frame: { title: string; heading: string; caption: string; backLink: Crumb; path: string; version: number; submission: string };
  events: readonly EventOfRecord[];
  /** As the address names it, `table/id`; null while one is still to be chosen. */
  chosen: string | null;
};

/** Takes back something that is on record: first which, then why. */
export function RetractPage({ action, record, frame, events, chosen }: RetractPageProps) {
  const { title, heading, caption, backLink, path } = frame;
  const [table = '', ...rest] = chosen?.split('/') ?? [];
  const id = rest.join('/');
  const event = events.find((known) => known.group === table && known.id === id);
  if (chosen === null) {
    return (
      <>
        <title>{title}</title>
        <PageShell clock={null} path={path} params={{}} backLink={backLink} heading={heading} caption={caption}>
          <p>Choose what was recorded wrongly. It will count for nothing from then on, and stay on record as retracted, with your reason.</p>
          <RecordEvents events={events} path={path} />
        </PageShell>
      </>
    );
  }
  return (
    <TaskPage
      {...frame}
      action={action}
      firstFieldId="reason"
      button="Retract this"
      isWarning
      refusal={event === undefined && <p>This is not on record any more, or never was.</p>}
      introduction={
        event && (
          <p>
            <strong>{eventText(event)}</strong>, {formatDate(event.effectiveOn, event.precision)}, from “{event.sourceTitle}”. It will count for nothing from now on. What was known before stays as it was.
          </p>
        )
      }
    >
      <input type="hidden" name="recordKind" value={record.kind} />
      <input type="hidden" name="recordKey" value={record.key} />
      <input type="hidden" name="eventTable" value={table} />
      <input type="hidden" name="eventId" value={id} />
      <TextArea name="reason" label="Why it is retracted" hint="It is shown wherever this is shown as retracted" rows={3} />
    </TaskPage>
  );
}
