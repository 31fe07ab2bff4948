import { z } from 'zod';
import { COHORTS } from '@/lib/domain/cohort/cohort';
import { EXEMPLAR_STATUSES } from '@/lib/domain/exemplar/status';
import { requiredText } from '@/lib/schemas/forms/form-fields';
import { evidenceFields } from './evidence-fields';

/** Names or codes typed one a line; doubles count once. */
const lines = z
  .string()
  .max(4_000, 'Use 4,000 characters or fewer')
  .default('')
  .transform((text) => [...new Set(text.split('\n').map((line) => line.trim()).filter(Boolean))]);

/** The same in capitals, as codes are kept. */
const odsCodes = lines.transform((codes) => [...new Set(codes.map((code) => code.toUpperCase()))]);

/** Something new has no version that it was read at. */
const { version: _version, ...evidenceOfNew } = evidenceFields;

export const AddExemplar = z.object({
  name: requiredText('Enter the name of the exemplar', 200),
  cohort: z.enum(COHORTS, 'Choose its cohort'),
  status: z.enum(EXEMPLAR_STATUSES, 'Choose where it stood first'),
  leadTrusts: odsCodes,
  partnerTrusts: odsCodes,
  leadFootprints: lines,
  partnerFootprints: lines,
  suppliers: lines,
  addsSuppliers: z.string().optional().transform((ticked) => ticked === 'yes'),
  ...evidenceOfNew,
});

export type AddExemplarInput = z.infer<typeof AddExemplar>;
