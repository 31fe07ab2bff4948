'use client';

import { createContext, type ReactNode, useActionState, useContext } from 'react';
import type { FormAction, FormState } from '@/lib/forms/form-state';

type FormInUse = { readonly state: FormState; readonly send: (formData: FormData) => void; readonly isSending: boolean };

const FormContext = createContext<FormInUse | null>(null);

/** One state for the fields, messages and summary of a form. Works without JavaScript: the form is then posted, and the page comes back with its state. */
export function FormProvider({ action, children }: { action: FormAction; children: ReactNode }) {
  const [state, send, isSending] = useActionState(action, { status: 'idle' });
  return <FormContext value={{ state, send, isSending }}>{children}</FormContext>;
}

/** The form around a field. */
export function useForm(): FormInUse {
  const form = useContext(FormContext);
  if (form === null) throw new Error('A form field stands outside a FormProvider.');
  return form;
}
