/** A table as a form sent it: the text, and the name of the file that it came in; or what is wrong with the file. */
export type SentTable = { readonly ok: true; readonly formData: FormData } | { readonly ok: false; readonly fields: Readonly<Record<string, string>> };

/** Names in a form, by which a table is pasted or chosen. */
export const TABLE_FIELDS = { text: 'text', file: 'file', fileName: 'fileName' } as const;

/**
 * Takes a table from a form into which it was pasted, or with which a file was sent: the form comes back with the file's text where the pasted text would stand,
 * so that it is not lost with the file when something is wrong with it.
 * @param bytesMax how long a file may be
 */
export async function readSentTable(formData: FormData, bytesMax: number): Promise<SentTable> {
  const file = formData.get(TABLE_FIELDS.file);
  // A field in which no file was chosen sends an empty one.
  if (!(file instanceof File) || file.size === 0) return { ok: true, formData };
  if (isPasted(formData)) return refuse('Paste a table or choose a file, not both');
  if (file.size > bytesMax) return refuse('This file is longer than 1 MB. Split its table, and import each part by itself');
  const text = decodeText(new Uint8Array(await file.arrayBuffer()));
  if (text === null) return refuse('This file is no text. Save the table as CSV (in Excel: “CSV UTF-8”), or copy its cells and paste them');
  const taken = new FormData();
  for (const [name, value] of formData) if (name !== TABLE_FIELDS.file && name !== TABLE_FIELDS.text) taken.append(name, value);
  taken.append(TABLE_FIELDS.text, text);
  taken.append(TABLE_FIELDS.fileName, file.name.slice(-255));
  return { ok: true, formData: taken };
}

function refuse(message: string): SentTable {
  return { ok: false, fields: { [TABLE_FIELDS.file]: message } };
}

function isPasted(formData: FormData): boolean {
  const text = formData.get(TABLE_FIELDS.text);
  return typeof text === 'string' && text.trim() !== '';
}

/** Text in UTF-8, or in UTF-16 where it says so first, as "Unicode text" of a spreadsheet does; null for anything else. */
function decodeText(bytes: Uint8Array): string | null {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\u0000') ? null : text;
  } catch {
    return null;
  }
}
