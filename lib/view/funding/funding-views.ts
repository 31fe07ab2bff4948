/** The ways in which money is looked at: what was recorded, in which parts it is to come, and what waits behind what. */
export const FUNDING_VIEWS = ['ledger', 'tranches', 'queue'] as const;

export type FundingView = (typeof FUNDING_VIEWS)[number];

export const FUNDING_VIEW_LABEL: Readonly<Record<FundingView, string>> = { ledger: 'Ledger', tranches: 'Tranches', queue: 'Queue' };

/** The heading of the page of each. */
export const FUNDING_VIEW_HEADING: Readonly<Record<FundingView, string>> = { ledger: 'Funding', tranches: 'Funding: tranches', queue: 'Funding: queue' };

/** The view that an address asks for; anything else is the ledger. */
export function toFundingView(asked: string | null): FundingView {
  return FUNDING_VIEWS.find((view) => view === asked) ?? 'ledger';
}
