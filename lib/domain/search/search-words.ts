/** Words of a search that are looked for; more are not told apart by anybody. */
export const SEARCH_WORDS_MAX = 10;

/**
 * The words of a text as they are compared: small letters and digits, without accents and apostrophes, "&" as "and".
 * `searchWords("Alder Hey Children's NHS")` is `['alder', 'hey', 'childrens', 'nhs']`. The function `search_text` of the database
 * says the same of the names that it keeps.
 */
export function searchWords(text: string): string[] {
  return text
    .replaceAll('&', ' and ')
    .normalize('NFKD')
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase())
    .replace(/['’\u0300-\u036f]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}
