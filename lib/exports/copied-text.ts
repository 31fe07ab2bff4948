const ESCAPED: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

/** The text of a cell as `COPY … TO STDOUT` writes it, from one byte up to another: what a backslash stands before is as it was. */
export function readCopiedText(rows: Buffer, from: number, to: number): string {
  return rows.toString('utf8', from, to).replace(/\\(.)/g, (_, letter: string) => ESCAPED[letter] ?? letter);
}
