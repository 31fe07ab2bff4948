/** The budgets of the product's design that this bench measures. */
export const BUDGETS = {
  yardstickShareMin: 0.8,
  largestP95RatioMax: 2,
  scriptOverFloorMaxBytes: 20_000,
  apiBareShareMin: 0.3,
  apiTotalShareMin: 0.5,
  startMaxSeconds: 4,
  firstStartMaxSeconds: 10,
  csvOverCopyMin: 0.5,
  csvFirstByteMaxMs: 300,
  csvMemoryMaxMegabytes: 100,
  pageP95DuringCsvMax: 2,
} as const;
