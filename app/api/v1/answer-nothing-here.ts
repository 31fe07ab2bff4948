import { wholeAnswer } from '@/app/api/v1/whole-answer';
import { TABLE_NAMES } from '@/lib/schemas/tables/table-definition';

/** An address of the API that leads nowhere. */
export const answerNothingHere = wholeAnswer(async function answerNothingHere() {
  return Promise.resolve({ problem: 'not-found' as const, detail: `Tables are at /api/v1/ followed by a name: ${TABLE_NAMES.join(', ')}. The API is described at /api/v1/openapi.json.` });
});
