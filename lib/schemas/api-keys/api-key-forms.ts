import { z } from 'zod';
import { formMachinery, optionalText, requiredText, typedDay } from '@/lib/schemas/forms/form-fields';
import { API_KEY_SCOPES } from '@/lib/domain/people/api-key';

export const MakeApiKey = z.object({
  submission: formMachinery.submission,
  name: requiredText('Enter a name for the key', 100),
  scope: z.enum(API_KEY_SCOPES, 'Choose what the key may read'),
  lastDay: typedDay('Enter the last day on which the key is to work'),
});

export const RevokeApiKey = z.object({
  submission: formMachinery.submission,
  keyId: z.string().min(1).max(64),
  reason: optionalText(500),
});
