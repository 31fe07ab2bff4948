/** Files that one form may carry. */
export const EVIDENCE_FILES_MAX = 3;

/** Bytes that each of them may have: 20 MB of 1,024 × 1,024 bytes. */
export const EVIDENCE_FILE_BYTES_MAX = 20 * 1_048_576;

/** The kinds of file that are kept, each with the ends that its name may have. */
export const EVIDENCE_KINDS = {
  'application/pdf': { name: 'PDF', extensions: ['pdf'] },
  'image/png': { name: 'PNG', extensions: ['png'] },
  'image/jpeg': { name: 'JPEG', extensions: ['jpg', 'jpeg'] },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { name: 'Word', extensions: ['docx'] },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { name: 'Excel', extensions: ['xlsx'] },
  'application/vnd.oasis.opendocument.text': { name: 'OpenDocument text', extensions: ['odt'] },
  'application/vnd.oasis.opendocument.spreadsheet': { name: 'OpenDocument spreadsheet', extensions: ['ods'] },
  'text/plain': { name: 'plain text', extensions: ['txt'] },
  'text/csv': { name: 'CSV', extensions: ['csv'] },
} as const satisfies Readonly<Record<string, { readonly name: string; readonly extensions: readonly string[] }>>;

export type EvidenceMediaType = keyof typeof EVIDENCE_KINDS;

export const EVIDENCE_EXTENSIONS: readonly string[] = Object.values(EVIDENCE_KINDS).flatMap(({ extensions }) => extensions);

/** Whether a media type is of a kind that is kept. */
export function isEvidenceMediaType(type: string | undefined): type is EvidenceMediaType {
  return type !== undefined && Object.hasOwn(EVIDENCE_KINDS, type);
}

/** "pdf" of "Business case.PDF"; empty where the name has no such end. */
export function extensionOf(name: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}

const NAME_LENGTH_MAX = 150;

/**
 * The name of a file as it is kept: without the folders that it came from, and without characters that are not seen or that turn the
 * order of others around. A long one keeps its end, which says what it is: never longer than 150 characters, and never empty.
 */
export function cleanFileName(given: string): string {
  const seen = given.toWellFormed().normalize('NFC').replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu, '');
  const name = (seen.split(/[\\/]/).at(-1) ?? '').trim();
  const end = extensionOf(name);
  if (name === '' || name === `.${end}`) return `file${end === '' ? '' : `.${end}`}`;
  const letters = [...name];
  return letters.length <= NAME_LENGTH_MAX ? name : `${letters.slice(0, NAME_LENGTH_MAX - end.length - 1).join('')}.${end}`;
}
