import { z } from 'zod';
import { CONFIDENCES } from '@/lib/domain/evidence/confidence';
import { formMachinery, optionalText, typedDate } from '@/lib/schemas/forms/form-fields';

/** What every form that records an event carries of its evidence. A trust lead names no source: the trust itself speaks. */
export const evidenceFields = {
  ...formMachinery,
  sourceId: z.string().trim().max(200).nullable().catch(null).default(null),
  effectiveOn: typedDate('Enter the date from which it was so'),
  confidence: z.enum(CONFIDENCES, 'Choose how firmly the source says it').nullable().default(null),
  note: optionalText(),
};
