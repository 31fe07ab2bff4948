'use client';

import { createContext, type ReactNode, useActionState, useContext } from 'react';
import type { FormAction, FormState } from '@/lib/forms/form-state';

const FormContext = createContext<{ state: FormState; send: (formData: FormData) => void } | null>(null);

/** One state for the fields, messages and summary of a form. Works without JavaScript: the form is then posted, and the page comes back with its state. */
export function FormProvider({ action, children }: { action: FormAction; children: ReactNode }) {
  const [state, send] = useActionState(action, { status: 'idle' });
  return <FormContext value={{ state, send }}>{children}</FormContext>;
}

/** The form around a field. */
export function useForm(): { state: FormState; send: (formData: FormData) => void } {
  const form = useContext(FormContext);
  if (form === null) throw new Error('A form field stands outside a FormProvider.');
  return form;
}
