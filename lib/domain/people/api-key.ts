/** What a key may be used for: to read what everyone may, and to read what its owner may see beyond that. */
export const API_KEY_SCOPES = ['read:public', 'read:own'] as const;

export type ApiKeyScope = (typeof API_KEY_SCOPES)[number];

/** The days after today on which a key may still work: a year. */
export const API_KEY_DAYS_MAX = 365;

/** How a key stands at an instant. */
export type ApiKeyState = 'in force' | 'expired' | 'revoked';

export function apiKeyState({ expiresAt, revokedAt }: { readonly expiresAt: string; readonly revokedAt: string | null }, now: string): ApiKeyState {
  if (revokedAt !== null) return 'revoked';
  return expiresAt <= now ? 'expired' : 'in force';
}

/** What is wrong with the last day of a key; null when nothing is. Days are ISO dates. */
export function checkLastDay(lastDay: string, today: string): string | null {
  const days = (Date.parse(lastDay) - Date.parse(today)) / 86_400_000;
  if (days < 0) return 'The last day must be today or later';
  return days > API_KEY_DAYS_MAX ? 'The last day must be within a year from today' : null;
}
