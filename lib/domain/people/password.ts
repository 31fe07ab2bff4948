/** NCSC: long, not forced to be complex, not one that many people use; three random words make a good one. */
export const PASSWORD_CHARACTERS_MIN = 12;
export const PASSWORD_CHARACTERS_MAX = 128;

/**
 * What is wrong with a password, or null. It is too common when it, or what is left of it without digits and signs, is on the list:
 * `Password-1234` is `password`.
 * @param about words that others would try for this person: their name and address
 */
export function checkPassword(password: string, commonPasswords: ReadonlySet<string>, about: readonly string[]): string | null {
  const length = [...password].length;
  if (length < PASSWORD_CHARACTERS_MIN) return `Password must be ${PASSWORD_CHARACTERS_MIN} characters or more`;
  if (length > PASSWORD_CHARACTERS_MAX) return `Password must be ${PASSWORD_CHARACTERS_MAX} characters or fewer`;
  const lower = password.toLowerCase();
  const letters = lower.replace(/[^\p{L}]/gu, '');
  const half = lower.slice(0, lower.length / 2);
  const isRepeated = new Set(lower).size < 5 || lower === half + half || lower === [...lower].sort().join('');
  if (isRepeated || commonPasswords.has(lower) || (letters !== '' && commonPasswords.has(letters))) return 'Password is too easy to guess. Try three random words';
  const parts = about.flatMap((text) => text.toLowerCase().split(/[^\p{L}\d]+/u)).filter((part) => part.length >= 4);
  const rest = parts.reduce((left, part) => left.replaceAll(part, ''), lower);
  return [...rest].length < PASSWORD_CHARACTERS_MIN / 2 ? 'Password must not be made of your name or email address' : null;
}
