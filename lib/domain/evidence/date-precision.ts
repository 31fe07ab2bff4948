/** How finely a source dates something. A date known to the month counts from the month's first day. */
export const DATE_PRECISIONS = ['day', 'month', 'year'] as const;

export type DatePrecision = (typeof DATE_PRECISIONS)[number];
