import { z } from 'zod';
import { formMachinery, requiredText } from '@/lib/schemas/forms/form-fields';

const ofPerson = { submission: formMachinery.submission, userId: z.string().min(1).max(64) };

export const RemoveSecondFactor = z.object({ ...ofPerson, reason: requiredText('Enter why it is removed') });

export const ForgetPerson = z.object({ ...ofPerson, reason: requiredText('Enter why the person is forgotten') });
