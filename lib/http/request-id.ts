/** A name for a request, to find its lines in the log: the one that a proxy in front gave it, where that is plain, or a new one. */
export function requestIdOf(given: string | null): string {
  return given !== null && /^[A-Za-z0-9._-]{8,64}$/.test(given) ? given : crypto.randomUUID();
}
