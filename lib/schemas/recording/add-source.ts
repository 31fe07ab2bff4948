import { z } from 'zod';
import { SOURCE_KINDS } from '@/lib/domain/evidence/source-kind';
import { formMachinery, optional, optionalText, requiredText, typedDate } from '@/lib/schemas/forms/form-fields';

export const AddSource = z.object({
  submission: formMachinery.submission,
  kind: z.enum(SOURCE_KINDS, 'Choose what kind of source it is'),
  publisher: requiredText('Enter who published it', 200),
  title: requiredText('Enter its title, or describe it where it has none', 500),
  publishedOn: optional(typedDate('Enter when it was published')),
  url: optional(z.url({ protocol: /^https?$/, error: 'Enter the whole address, such as https://www.england.nhs.uk/digital' }).max(2_000, 'Use an address of 2,000 characters or fewer')),
  note: optionalText(),
  isNew: z.string().optional().transform((ticked) => ticked === 'yes'),
});

export type AddSourceInput = z.infer<typeof AddSource>;
