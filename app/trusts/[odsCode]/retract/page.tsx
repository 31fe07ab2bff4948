import type { Metadata } from 'next';
import { retractOfTrustAction } from './actions';
import { retractPageOf } from '@/app/retract-page-of';
import { wholePage } from '@/app/whole-page';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';

export const metadata: Metadata = TASK_METADATA;

export default wholePage(retractPageOf('trust', retractOfTrustAction));
