/** Names in a sentence: "Salford", "Salford and Wirral", "Salford, Wirral and Oxford". */
export function formatList(names: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${conjunction} ${names[names.length - 1]}`;
}
