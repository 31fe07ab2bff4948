type Named = {
  readonly exemplar: { readonly name: string };
  readonly trust: { readonly name: string } | null;
  readonly draft: { readonly trustName: string | null } | null;
};

/** A nomination by whom it is about: "Torbay and South Devon NHS Foundation Trust, to follow Wirral". */
export function nominationTitle({ exemplar, trust, draft }: Named): string {
  const name = trust?.name ?? draft?.trustName ?? null;
  return name === null ? `A fast follower of ${exemplar.name}` : `${name}, to follow ${exemplar.name}`;
}
