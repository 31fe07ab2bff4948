/** What a page says that a task led back to, by the word that the task left in its address; null for any other word. */
export function savedWords(words: Readonly<Record<string, string>>, saved: string | readonly string[] | undefined): string | null {
  return typeof saved === 'string' && Object.hasOwn(words, saved) ? (words[saved] ?? null) : null;
}
