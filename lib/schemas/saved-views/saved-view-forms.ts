import { z } from 'zod';
import { formMachinery, requiredText } from '@/lib/schemas/forms/form-fields';
import { parseViewAddress } from './view-address';

const name = requiredText('Enter a name for the view', 100);
const viewId = z.string().min(1).max(64);

export const SaveView = z.object({
  submission: formMachinery.submission,
  name,
  address: z.string().transform((text, context) => {
    const view = parseViewAddress(text);
    if (view !== null) return view;
    context.addIssue({ code: 'custom', message: 'Open the list again, and save it from there' });
    return z.NEVER;
  }),
});

export const RenameView = z.object({ submission: formMachinery.submission, viewId, name });

export const DeleteView = z.object({ submission: formMachinery.submission, viewId });
