import { z } from 'zod';
import { CONFIDENCES } from '@/lib/domain/evidence/confidence';
import { formMachinery, optionalText, typedDate } from '@/lib/schemas/forms/form-fields';

const confidence = z.enum(CONFIDENCES, 'Choose how firmly the source says it');

/** What every form that records an event on the word of a source carries of its evidence. Comes after the form's own fields: messages keep the order of the page. */
export const evidenceFields = {
  ...formMachinery,
  sourceId: z.string().trim().max(200).nullable().catch(null).default(null),
  effectiveOn: typedDate('Enter the date from which it was so'),
  confidence,
  note: optionalText(),
};

/** The same where a trust lead may send the form, who names no source: the trust itself speaks. */
export const evidenceFieldsOfAnyone = { ...evidenceFields, confidence: confidence.nullable().default(null) };
