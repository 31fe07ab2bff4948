import type { Problem } from './result';

/** Refuses what a field says, with the message that the field shows. */
export function refuseField(field: string, message: string): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: { kind: 'invalid', fields: { [field]: message } } };
}
