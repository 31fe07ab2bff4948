/** A term of the field, or of this register, in our own words. */
export type GlossaryTerm = {
  /** Anchor on the page; never changes. */
  readonly slug: string;
  readonly term: string;
  /** What it is also called, or what its letters stand for. */
  readonly also?: string;
  readonly definition: string;
  /** Ids of sources in the register. Left out: no source is recorded. */
  readonly sourceIds?: readonly string[];
};
