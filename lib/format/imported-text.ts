import { formatInstant } from './format-instant';

/** That a table was imported already: when and by whom, where they are not forgotten. */
export function importedText({ at, by }: { readonly at: string; readonly by: string | null }): string {
  return `This table was imported already, on ${formatInstant(at)} by ${by ?? 'a person who was forgotten'}. What is wrong in it is reversed, entry by entry`;
}
