import { z } from 'zod';
import { GATE_DECISIONS, GATE_OWNERS } from '@/lib/domain/exemplar/gate';
import type { LedgerOwner } from '@/lib/domain/funding/ledger-owner';
import { TRANCHE_PARTS } from '@/lib/domain/tranche/tranche-kind';
import { STEP_FIELDS, TRANCHE_STEPS, type TrancheStep } from '@/lib/domain/tranche/tranche-steps';
import { formMachinery, optional, optionalText, requiredText, typedDay } from '@/lib/schemas/forms/form-fields';
import { typedOwner } from './record-entry';
import { typedPounds } from './typed-pounds';

const trancheId = z.string().min(1).max(200);

export const AddTranche = z.object({
  ...formMachinery,
  owner: typedOwner,
  part: z.enum(TRANCHE_PARTS, 'Choose which part of the award it is'),
  amount: typedPounds('Enter the amount proposed'),
  dueOn: typedDay('Enter the day proposed'),
  condition: optionalText(1_000),
});

export type AddTrancheInput = z.infer<typeof AddTranche>;

/** What the form of a step asks: only what that step needs. */
export function trancheStepForm(step: TrancheStep) {
  const { amount, dueOn, reason } = STEP_FIELDS[step];
  return z.object({
    ...formMachinery,
    owner: typedOwner,
    trancheId,
    step: z.literal(step),
    amount: amount ? typedPounds('Enter the amount') : z.null().default(null),
    dueOn: dueOn ? typedDay('Enter the day') : z.null().default(null),
    reason: reason === 'required' ? requiredText('Enter why, or what shows it') : optionalText(),
  });
}

export type TrancheStepInput = { readonly submission: string; readonly version: number; readonly owner: LedgerOwner; readonly trancheId: string; readonly step: TrancheStep; readonly amount: bigint | null; readonly dueOn: string | null; readonly reason: string | null };

/** Which step a page or a form is of. */
export const StepOfForm = z.enum(TRANCHE_STEPS, 'Open this form again: it was not sent as we made it');

export const OfStep = z.object({ step: StepOfForm });

export const AddTrancheGate = z.object({ ...formMachinery, owner: typedOwner, trancheId, title: requiredText('Enter what must be shown', 300), gateOwner: z.enum(GATE_OWNERS, 'Choose who is to show or give it'), dueOn: optional(typedDay('Enter the day')) });

export type AddTrancheGateInput = z.infer<typeof AddTrancheGate>;

export const DecideTrancheGate = z.object({ ...formMachinery, owner: typedOwner, trancheId, gateId: requiredText('Choose what was decided', 200), outcome: z.enum(GATE_DECISIONS, 'Choose what came of it'), on: typedDay('Enter the day on which it was shown or decided'), reason: optionalText() });

export type DecideTrancheGateInput = z.infer<typeof DecideTrancheGate>;
