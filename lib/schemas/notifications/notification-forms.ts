import { z } from 'zod';
import { formMachinery } from '@/lib/schemas/forms/form-fields';
import { parseFollowedRecord } from './followed-record';

const NOT_OURS = 'Open this page again: it was not sent as we made it';

export const FollowRecord = z.object({
  submission: formMachinery.submission,
  record: z.string().transform((text, context) => {
    const record = parseFollowedRecord(text);
    if (record !== null) return record;
    context.addIssue({ code: 'custom', message: 'Open the record again, and follow it from there' });
    return z.NEVER;
  }),
});

export const MarkRead = z.object({
  submission: formMachinery.submission,
  /** The last act that the page told of. */
  position: z.string(NOT_OURS).regex(/^[0-9]{1,15}$/, NOT_OURS).transform(Number),
});
