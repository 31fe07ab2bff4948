import { type CohortParams, cohortParamsOf } from './cohort-params';
import type { RawParams } from './raw-params';
import { readParameters } from './read-parameters';

export const BLUEPRINTS_PER_PAGE = 50;

/** Whether only those that somebody reused are shown, or only those that nobody did. */
export const REUSED_CHOICES = ['yes', 'no'] as const;

export type ReusedChoice = (typeof REUSED_CHOICES)[number];

/** Cohorts are those of the exemplars that wrote them; `reused` null: all. */
export type BlueprintParams = CohortParams & { readonly reused: ReusedChoice | null };

/** Reads what the page of blueprints is asked for. What cannot be read falls back to its default and is reported. */
export function parseBlueprintParams(raw: RawParams): BlueprintParams {
  const reader = readParameters(raw);
  return { ...cohortParamsOf(reader), reused: reader.choice('reused', REUSED_CHOICES) };
}
