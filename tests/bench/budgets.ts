/** The budgets of the product's design that this bench measures. */
export const BUDGETS = {
  yardstickShareMin: 0.8,
  largestP95RatioMax: 2,
  scriptOverFloorMaxBytes: 20_000,
  apiBareShareMin: 0.3,
  apiTotalShareMin: 0.5,
  startMaxSeconds: 4,
  firstStartMaxSeconds: 10,
} as const;
