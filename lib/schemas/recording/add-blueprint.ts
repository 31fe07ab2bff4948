import { z } from 'zod';
import { formMachinery, optional, requiredText, typedDay } from '@/lib/schemas/forms/form-fields';

export const AddBlueprint = z.object({
  ...formMachinery,
  slug: z.string(),
  title: requiredText('Enter the title of the blueprint', 300),
  publishedOn: optional(typedDay('Enter when it was published')),
  url: optional(z.url({ protocol: /^https?$/, error: 'Enter the whole address, such as https://www.england.nhs.uk/blueprint' }).max(2_000, 'Use an address of 2,000 characters or fewer')),
});

export type AddBlueprintInput = z.infer<typeof AddBlueprint>;
