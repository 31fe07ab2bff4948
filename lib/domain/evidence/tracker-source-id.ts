/** The source of what people decide in the product itself: its own record of the act. */
export const TRACKER_SOURCE_ID = 'gde-tracker';
