import { type CohortParams, parseCohortParams } from './cohort-params';
import { allValues, type IgnoredParameter, type RawParams } from './raw-params';

export const BLUEPRINTS_PER_PAGE = 50;

/** Whether only those that somebody reused are shown, or only those that nobody did. */
export const REUSED_CHOICES = ['yes', 'no'] as const;

export type ReusedChoice = (typeof REUSED_CHOICES)[number];

/** Cohorts are those of the exemplars that wrote them; `reused` null: all. */
export type BlueprintParams = CohortParams & { readonly reused: ReusedChoice | null };

/** Reads what the page of blueprints is asked for. What cannot be read falls back to its default and is reported. */
export function parseBlueprintParams(raw: RawParams): BlueprintParams {
  const { ignored: ignoredBefore, ...params } = parseCohortParams(raw);
  const ignored: IgnoredParameter[] = [...ignoredBefore];
  const [first, ...others] = allValues(raw, 'reused').filter((value) => value !== '');
  for (const value of others) ignored.push({ name: 'reused', value, reason: 'only the first value given is used' });
  const reused = REUSED_CHOICES.find((choice) => choice === first) ?? null;
  if (first !== undefined && reused === null) ignored.push({ name: 'reused', value: first, reason: `choose from ${REUSED_CHOICES.join(', ')}` });
  return { ...params, reused, ignored };
}
