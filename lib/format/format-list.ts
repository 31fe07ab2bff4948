import { formatNumber } from './format-number';

/** Names in a sentence: "Salford", "Salford and Wirral", "Salford, Wirral and Oxford". */
export function formatList(names: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${conjunction} ${names[names.length - 1]}`;
}

/** The first of many names and how many more there are: "Salford, Wirral and 12 more". */
export function formatListStart({ shown, more }: { readonly shown: readonly string[]; readonly more: number }): string {
  return formatList(more === 0 ? shown : [...shown, `${formatNumber(more)} more`]);
}
