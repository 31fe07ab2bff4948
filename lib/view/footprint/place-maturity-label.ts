import type { PlaceMaturityTheme } from '@/lib/domain/maturity/place-maturity';

/** What the maturity of a place was assessed for, in words. */
export const PLACE_MATURITY_THEME_LABEL: Readonly<Record<PlaceMaturityTheme, string>> = {
  joined_up_care: 'Joined-up care',
  integration: 'Integration',
  population_health: 'Population health',
  prevention: 'Prevention',
};
