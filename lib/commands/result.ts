import type { ActAbout } from '@/lib/audit/record-version';

/** What somebody else did to a record between its reading and its saving. */
export type MeanwhileChanged = {
  /** The version that the record has now. */
  readonly version: number;
  readonly acts: readonly ActAbout[];
};

/** What is wrong with what was asked, for the person who asked: of the whole, or by field of the form. */
export type Problem = {
  readonly kind: 'invalid' | 'conflict' | 'forbidden' | 'not found';
  readonly fields?: Readonly<Record<string, string>>;
  readonly message?: string;
  /** Records that may be what was meant, the likeliest first. */
  readonly suggestions?: readonly { readonly id: string; readonly label: string }[];
  /** Of a conflict with somebody who was quicker. */
  readonly meanwhile?: MeanwhileChanged;
};

/** What a command answers when nothing is broken; it throws for what is. */
export type Result<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };
