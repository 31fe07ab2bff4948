/** The clock that a page shows, and what its address asked for. */
export type ClockView = {
  /** The day shown, resolved: an ISO date. */
  readonly asAt: string;
  /** The instant by which a fact must have been recorded, resolved: an ISO instant. */
  readonly knownAt: string;
  /** Today in London, an ISO date. */
  readonly today: string;
  /** The origin that people use the product by, for an address on paper. */
  readonly origin: string;
  /** The valid clock parameters of the address, as given there; left out where the address gave none. */
  readonly params: { readonly asAt?: string; readonly knownAt?: string };
};
