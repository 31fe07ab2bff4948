/** One thing that somebody else did meanwhile, in words. */
export type MeanwhileChange = { readonly who: string; readonly when: string; readonly what: string };

/** What came back with a form that was not taken. Passwords are never among the values. */
type SentBack = {
  /** What was typed, by field; of a field with several choices, all that were chosen. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly fieldErrors: Readonly<Record<string, string>>;
  readonly formErrors: readonly string[];
  /** Records that may be what was meant. */
  readonly suggestions?: readonly { readonly id: string; readonly label: string }[];
  /** How often the form was sent: two answers with the same words are two answers. */
  readonly attempt: number;
};

/** What a form shows after it was sent: nothing yet, more room for what is being typed, what is shown this once (a link to hand over, codes to write down), what is wrong beside what was typed, or what changed meanwhile. */
export type FormState =
  | { readonly status: 'idle' }
  | { readonly status: 'done'; readonly shownOnce: readonly string[] }
  | ({ readonly status: 'more' } & SentBack)
  | ({ readonly status: 'invalid' } & SentBack)
  | ({ readonly status: 'conflict'; readonly version: number; readonly changes: readonly MeanwhileChange[] } & SentBack);

/** An action of a form: what was sent in, what to show out; or it redirects. */
export type FormAction = (state: FormState, formData: FormData) => Promise<FormState>;
