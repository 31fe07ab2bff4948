import type { Metadata } from 'next';
import { addFollowerMilestoneAction } from './actions';
import { addMilestonePageOf } from '@/app/milestone-pages-of';
import { wholePage } from '@/app/whole-page';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';

export const metadata: Metadata = TASK_METADATA;

export default wholePage(addMilestonePageOf('fast_follower', addFollowerMilestoneAction));
