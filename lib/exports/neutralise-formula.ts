/** What a spreadsheet may take for a formula at the start of a cell, full-width forms included. */
const FORMULA_START = /^'*[=+\-@\t\r\0\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * Text that no spreadsheet takes for a formula: one that starts like a formula gets a leading apostrophe. Text that
 * already starts with apostrophes before such a sign gets one more, so that {@link restoreFormula} gives every text back.
 * `=1+1` becomes `'=1+1`.
 */
export function neutraliseFormula(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}

/** The text that {@link neutraliseFormula} was given. */
export function restoreFormula(text: string): string {
  return text.startsWith("'") && FORMULA_START.test(text) ? text.slice(1) : text;
}
