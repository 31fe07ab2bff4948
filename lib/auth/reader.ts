/**
 * Who reads, as far as what they may see depends on it. Reading is open; drafts and undecided nominations are seen by the trusts named in
 * them and by programme staff only.
 */
export type Reader = {
  /** ODS codes of the trusts the reader leads. */
  readonly trustOdsCodes: readonly string[];
  readonly isProgrammeStaff: boolean;
};

/** Anyone. */
export const ANYONE: Reader = { trustOdsCodes: [], isProgrammeStaff: false };
