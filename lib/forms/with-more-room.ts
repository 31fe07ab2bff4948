import type { FormState } from './form-state';
import { valuesOf } from './parse-form';

/** The form as it was typed so far, to be given more room: nothing was checked, and nothing is wrong. */
export function withMoreRoom(formData: FormData): FormState {
  return { status: 'more', values: valuesOf(formData), fieldErrors: {}, formErrors: [], attempt: Date.now() };
}
