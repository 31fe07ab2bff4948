import { z } from 'zod';
import { IMPORT_BYTES_MAX } from '@/lib/domain/funding/import-limits';
import { formMachinery, optionalText } from '@/lib/schemas/forms/form-fields';

const MISSING = 'Paste a table, or choose a file that holds one';
const TOO_LONG = 'The table is longer than 1 MB. Split it, and import each part by itself';

/** Whether a table is as long as is taken at once, or less. */
export function fitsImport(text: string): boolean {
  return new TextEncoder().encode(text).length <= IMPORT_BYTES_MAX;
}

/** A table that was pasted, or the text of a file that was chosen. */
export const KeepImportTable = z.object({
  submission: formMachinery.submission,
  text: z.string(MISSING).refine((text) => text.trim() !== '', { error: MISSING, abort: true }).refine(fitsImport, TOO_LONG),
  fileName: z.string().trim().max(255).transform((name) => (name === '' ? null : name)).nullable().default(null),
});

export type KeepImportTableInput = z.infer<typeof KeepImportTable>;

/** A table that was checked, to be written. */
export const ImportEntries = z.object({ ...formMachinery, table: z.string().min(1).max(100), reason: optionalText(1_000) });

export type ImportEntriesInput = z.infer<typeof ImportEntries>;
