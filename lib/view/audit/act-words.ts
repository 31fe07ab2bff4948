/** What an act holds, as the audit record keeps it. */
export type ActDetails = Readonly<Record<string, unknown>>;

/** Says what an act did, to follow the name of who did it: "declined the nomination, because …". */
export type ActWords = (details: ActDetails) => string;

/** A text of an act's details; empty where it holds none. */
export function wordOf(details: ActDetails, name: string): string {
  const value = details[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
