import { answerNothingHere } from '@/app/api/v1/answer-nothing-here';
import { answerPreflight } from '@/app/api/v1/whole-answer';

export const dynamic = 'force-dynamic';

/** Says where the tables are. */
export const GET = answerNothingHere;

export const OPTIONS = answerPreflight;
