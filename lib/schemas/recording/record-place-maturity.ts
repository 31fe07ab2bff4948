import { z } from 'zod';
import { PLACE_MATURITY_THEMES } from '@/lib/domain/maturity/place-maturity';
import { requiredText } from '@/lib/schemas/forms/form-fields';
import { evidenceFields } from './evidence-fields';

export const RecordPlaceMaturity = z.object({
  footprintCode: z.string(),
  theme: z.enum(PLACE_MATURITY_THEMES, 'Choose what was assessed'),
  assessingAhsn: requiredText('Enter the academic health science network that assessed it', 200),
  statement: requiredText('Enter what was said of it'),
  ...evidenceFields,
});

export type RecordPlaceMaturityInput = z.infer<typeof RecordPlaceMaturity>;
