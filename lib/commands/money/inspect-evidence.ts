import { fileTypeFromBuffer } from 'file-type';
import { EVIDENCE_EXTENSIONS, EVIDENCE_FILE_BYTES_MAX, EVIDENCE_KINDS, type EvidenceMediaType, extensionOf, isEvidenceMediaType } from '@/lib/domain/evidence/evidence-file';
import { formatFileSize } from '@/lib/format/format-file-size';
import { isWholeFile } from './is-whole-file';

export type InspectedFile = { readonly ok: true; readonly mediaType: EvidenceMediaType } | { readonly ok: false; readonly message: string };

/** Control characters that text has: tab, the ends of lines and of pages. */
const OF_TEXT = new Set([0x09, 0x0a, 0x0c, 0x0d]);

/** What a file is by its content, whatever it is called; or, in words that name it, why it is not kept. */
export async function inspectEvidence(name: string, bytes: Buffer): Promise<InspectedFile> {
  const refuse = (message: string) => ({ ok: false, message: `“${name}” ${message}` }) as const;
  if (bytes.length === 0) return refuse('is empty');
  if (bytes.length > EVIDENCE_FILE_BYTES_MAX) return refuse(tooLarge(bytes.length));
  const end = extensionOf(name);
  const found = await findKind(bytes, end);
  if (found === null) return refuse(`is not a file of a kind that is kept. Choose one that ends in ${EVIDENCE_EXTENSIONS.map((one) => `.${one}`).join(', ')}`);
  const { name: kind, extensions } = EVIDENCE_KINDS[found];
  if (!extensions.some((one) => one === end)) return refuse(`is ${kind} by its content, and not what its name says. Rename it to end in ${extensions.map((one) => `.${one}`).join(' or ')}, or choose another`);
  if (!isWholeFile(found, bytes)) return refuse('is broken: it begins well, and a part of it is missing or changed. Open it, save it again and choose it anew');
  return { ok: true, mediaType: found };
}

/** "is 24.1 MB: a file may have 20 MB at most". */
export function tooLarge(bytes: number): string {
  const [size, most] = [formatFileSize(bytes), formatFileSize(EVIDENCE_FILE_BYTES_MAX)];
  return `is ${size === most ? `more than ${most}` : size}: a file may have ${most} at most`;
}

/**
 * Text is told by being nothing else: a table in plain letters may begin like a picture. Which text it is, only its name says. A file of
 * which too little is left to tell is what it begins as and is called; it is then found broken.
 */
async function findKind(bytes: Buffer, end: string): Promise<EvidenceMediaType | null> {
  const detected = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime;
  if (isEvidenceMediaType(detected)) return detected;
  if (!isText(bytes)) {
    const named = Object.keys(EVIDENCE_KINDS).filter(isEvidenceMediaType).find((type) => EVIDENCE_KINDS[type].extensions.some((one) => one === end));
    return named !== undefined && bytes.toString('latin1', 0, 8).startsWith(beginningOf(named)) && !isWholeFile(named, bytes) ? named : null;
  }
  return end === 'csv' ? 'text/csv' : EVIDENCE_EXTENSIONS.includes(end) ? 'text/plain' : null;
}

function beginningOf(type: EvidenceMediaType): string {
  switch (type) {
    case 'application/pdf':
      return '%PDF-';
    case 'image/png':
      return '\u0089PNG';
    case 'image/jpeg':
      return '\u00ff\u00d8\u00ff';
    default:
      return 'PK\u0003\u0004';
  }
}

function isText(bytes: Buffer): boolean {
  if (bytes.some((byte) => (byte < 0x20 && !OF_TEXT.has(byte)) || byte === 0x7f)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
