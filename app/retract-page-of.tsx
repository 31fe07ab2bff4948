import type { ReactElement } from 'react';
import { openRecordingTask } from '@/app/open-recording-task';
import { RetractPage } from '@/components/recording/retract-page';
import { canRecordProgramme } from '@/lib/domain/policy/recording';
import type { FormAction } from '@/lib/forms/form-state';
import type { TaskRecordKind } from '@/lib/queries/recording/get-task-record';
import { listEventsOf } from '@/lib/queries/recording/list-events-of';
import type { RawParams } from '@/lib/schemas/raw-params';

type Props = { params: Promise<Readonly<Record<string, string>>>; searchParams: Promise<RawParams> };

/** The page on which something that is on record of one kind of record is taken back. */
export function retractPageOf(kind: TaskRecordKind, action: FormAction): (props: Props) => Promise<ReactElement> {
  return async function RetractOfRecordPage(props) {
    const opened = await openRecordingTask(props, {
      kind,
      task: 'retract',
      heading: 'Retract something on record',
      isAllowed: canRecordProgramme,
      whoMay: 'Only a programme officer retracts what is on record',
      rests: 'on nothing more',
      keeps: ['event'],
    });
    if (opened.page !== null) return opened.page;
    const { record, reading, params, frame } = opened.task;
    return <RetractPage action={action} record={record} frame={frame} events={await listEventsOf(reading, record)} chosen={params['event'] ?? null} />;
  };
}
