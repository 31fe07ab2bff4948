import { z } from 'zod';
import { SUCCESSION_KINDS } from '@/lib/domain/trust/succession-kind';
import { optional, optionalText } from '@/lib/schemas/forms/form-fields';
import { evidenceFields } from './evidence-fields';

/** An ODS code as people type it. */
export const typedOdsCode = z.string().trim().toUpperCase().regex(/^[A-Z0-9]{3,6}$/, 'Enter an ODS code, such as RM3');

export const RecordSuccession = z
  .object({
    odsCode: z.string(),
    kind: z.enum(SUCCESSION_KINDS, 'Choose how it was succeeded'),
    successorCode: optional(typedOdsCode),
    successorName: optionalText(300),
    ...evidenceFields,
  })
  .superRefine(({ kind, successorCode, successorName }, context) => {
    if (kind === 'renaming' && successorName === null) context.addIssue({ code: 'custom', path: ['successorName'], message: 'Enter its new name' });
    if (kind !== 'renaming' && successorCode === null && successorName === null) context.addIssue({ code: 'custom', path: ['successorCode'], message: 'Enter the ODS code of the successor, or its name where it has no code in the register' });
  });

export type RecordSuccessionInput = z.infer<typeof RecordSuccession>;
