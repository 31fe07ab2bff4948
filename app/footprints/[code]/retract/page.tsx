import type { Metadata } from 'next';
import { wholePage } from '@/app/whole-page';
import { retractOfFootprintAction } from './actions';
import { openRecordingTask, type TaskSettings } from '@/app/open-recording-task';
import { RetractPage } from '@/components/recording/retract-page';
import { canRecordProgramme } from '@/lib/domain/policy/recording';
import { listEventsOf } from '@/lib/queries/recording/list-events-of';
import type { RawParams } from '@/lib/schemas/raw-params';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';

export const metadata: Metadata = TASK_METADATA;

type Props = { params: Promise<{ code: string }>; searchParams: Promise<RawParams> };

const SETTINGS: TaskSettings = {
  kind: 'footprint',
  task: 'retract',
  heading: 'Retract something on record',
  isAllowed: canRecordProgramme,
  whoMay: 'Only a programme officer retracts what is on record',
  rests: 'on nothing more',
  keeps: ['event'],
};

export default wholePage(async function RetractOfFootprintPage(props: Props) {
  const opened = await openRecordingTask(props, SETTINGS);
  if (opened.page !== null) return opened.page;
  const { record, reading, params, frame } = opened.task;
  return <RetractPage action={retractOfFootprintAction} record={record} frame={frame} events={await listEventsOf(reading, record)} chosen={params['event'] ?? null} />;
});
