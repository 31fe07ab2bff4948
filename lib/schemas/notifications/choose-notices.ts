import { z } from 'zod';
import { MAIL_KINDS } from '@/lib/domain/notification/mail-kind';
import { GATE_DAYS_MAX, GATE_DAYS_MIN } from '@/lib/domain/notification/notice-choice';
import { formMachinery } from '@/lib/schemas/forms/form-fields';

const DAYS = `Enter a whole number of working days from ${GATE_DAYS_MIN} to ${GATE_DAYS_MAX}`;

export const ChooseNotices = z.object({
  submission: formMachinery.submission,
  mail: z.array(z.enum(MAIL_KINDS, 'Choose from the kinds that are listed')),
  gateDays: z
    .string(DAYS)
    .trim()
    .regex(/^[0-9]{1,3}$/, DAYS)
    .transform(Number)
    .refine((days) => days >= GATE_DAYS_MIN && days <= GATE_DAYS_MAX, DAYS),
});
