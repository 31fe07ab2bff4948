import { z } from 'zod';
import { requiredText } from '@/lib/schemas/forms/form-fields';
import { evidenceFields } from '@/lib/schemas/recording/evidence-fields';
import { typedOwner } from './record-entry';

const { note: _note, ...evidence } = evidenceFields;

export const ReverseEntry = z.object({ owner: typedOwner, entryId: z.string().min(1).max(200), ...evidence, reason: requiredText('Enter why it is reversed', 1_000) });

export type ReverseEntryInput = z.infer<typeof ReverseEntry>;
