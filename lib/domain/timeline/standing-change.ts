/** Something that stands at a date, told from all others by its key. */
export type Standing = { readonly key: string };

/** What became of one thing between two dates: null where it did not stand. Never null on both sides. */
export type StandingChange<Fact extends Standing> = { readonly key: string } & ({ readonly before: Fact | null; readonly after: Fact } | { readonly before: Fact; readonly after: null });

/**
 * What changed between what stood at one date and what stands at another: what is there on one side only, and what is there on both but
 * not the same. In the order of what came after; what is there no more comes last. Nothing changes between a date and itself.
 */
export function standingChanges<Fact extends Standing>(before: readonly Fact[], after: readonly Fact[], isSame: (a: Fact, b: Fact) => boolean): StandingChange<Fact>[] {
  const then = new Map(before.map((fact) => [fact.key, fact]));
  const now = new Set(after.map(({ key }) => key));
  return [
    ...after.flatMap((fact) => {
      const stood = then.get(fact.key) ?? null;
      return stood !== null && isSame(stood, fact) ? [] : [{ key: fact.key, before: stood, after: fact }];
    }),
    ...before.flatMap((fact) => (now.has(fact.key) ? [] : [{ key: fact.key, before: fact, after: null }])),
  ];
}
