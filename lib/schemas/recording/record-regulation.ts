import { z } from 'zod';
import { CQC_RATINGS, REGULATORY_EVENT_KINDS } from '@/lib/domain/trust/trust-kind';
import { optional } from '@/lib/schemas/forms/form-fields';
import { evidenceFields } from './evidence-fields';

export const RecordRegulation = z
  .object({ ...evidenceFields, odsCode: z.string(), kind: z.enum(REGULATORY_EVENT_KINDS, 'Choose what its regulator did'), rating: optional(z.enum(CQC_RATINGS, 'Choose the rating')) })
  .superRefine(({ kind, rating }, context) => {
    if (kind === 'cqc_rating' && rating === null) context.addIssue({ code: 'custom', path: ['rating'], message: 'Choose the rating' });
    if (kind !== 'cqc_rating' && rating !== null) context.addIssue({ code: 'custom', path: ['rating'], message: 'Only a rating by the Care Quality Commission has one. Choose “No rating”' });
  });

export type RecordRegulationInput = z.infer<typeof RecordRegulation>;
