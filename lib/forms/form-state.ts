/** What a form shows after it was sent: nothing yet, a link to hand over once, or what is wrong beside what was typed. Passwords are never among the values. */
export type FormState =
  | { readonly status: 'idle' }
  | { readonly status: 'done'; readonly link: string }
  | { readonly status: 'invalid'; readonly values: Readonly<Record<string, string>>; readonly fieldErrors: Readonly<Record<string, string>>; readonly formErrors: readonly string[] };

/** An action of a form: what was sent in, what to show out; or it redirects. */
export type FormAction = (state: FormState, formData: FormData) => Promise<FormState>;
