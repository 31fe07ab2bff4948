import { z } from 'zod';
import { MATURITY_MEASURES, RANK_MEASURES } from '@/lib/domain/maturity/maturity-measure';
import { optional, optionalText, requiredText } from '@/lib/schemas/forms/form-fields';
import { evidenceFields } from './evidence-fields';

export const RecordMaturity = z
  .object({
    odsCode: z.string(),
    round: requiredText('Enter the round, such as 2015/16', 100),
    measure: z.enum(MATURITY_MEASURES, 'Choose what the figure measures'),
    value: optional(z.coerce.number('Enter the figure as a number, such as 76').min(0, 'Enter a figure of 0 or more').max(99_999, 'Enter a smaller figure').refine((value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6, 'Use two decimal places or fewer')),
    valueText: optionalText(300),
    ...evidenceFields,
  })
  .superRefine(({ measure, value, valueText }, context) => {
    const complain = (path: 'value' | 'valueText', message: string) => context.addIssue({ code: 'custom', path: [path], message });
    const isRank = (RANK_MEASURES as readonly string[]).includes(measure);
    if (measure === 'change_since_previous_round' && value !== null) complain('value', 'A change since the round before is said in words. Leave this empty');
    if (value === null && valueText === null) complain('value', 'Enter the figure, or what was published in its place');
    if (value !== null && isRank && (!Number.isInteger(value) || value < 1)) complain('value', 'A rank is a whole number from 1');
    if (value !== null && !isRank && value > 100) complain('value', 'A score is between 0 and 100');
  });

export type RecordMaturityInput = z.infer<typeof RecordMaturity>;
