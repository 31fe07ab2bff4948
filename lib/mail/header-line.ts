const LINE_LENGTH_MAX = 200;

/** One line for the header of a mail: what would end the line or hide in it becomes a space, so that no text can add a header of its own. */
export function headerLine(text: string): string {
  // Everything that Unicode calls a control, a format or a separator of lines.
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  return line.length <= LINE_LENGTH_MAX ? line : `${[...line].slice(0, LINE_LENGTH_MAX - 1).join('')}…`;
}
