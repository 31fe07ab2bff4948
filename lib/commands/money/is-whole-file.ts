import { crc32 } from 'node:zlib';
import type { EvidenceMediaType } from '@/lib/domain/evidence/evidence-file';

/** How far from the end of a PDF its readers look for the mark that ends it. */
const PDF_END_WITHIN = 1_024;
/** The record that ends an archive, and the longest remark that may follow it. */
const ZIP_END_BYTES = 22;
const ZIP_REMARK_BYTES_MAX = 65_535;

/** Whether a file, which begins as one of its kind, also goes on and ends as one. Its parts are followed from first to last; what they mean is not judged. */
export function isWholeFile(type: EvidenceMediaType, bytes: Buffer): boolean {
  switch (type) {
    case 'application/pdf':
      return bytes.includes('startxref', Math.max(0, bytes.length - PDF_END_WITHIN)) && bytes.includes('%%EOF', Math.max(0, bytes.length - PDF_END_WITHIN));
    case 'image/png':
      return isWholePng(bytes);
    case 'image/jpeg':
      return isWholeJpeg(bytes);
    case 'text/plain':
    case 'text/csv':
      return true;
    default:
      return isWholeArchive(bytes);
  }
}

/** Chunk after chunk, each with its checksum, up to the one that ends the picture. */
function isWholePng(bytes: Buffer): boolean {
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length || crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) return false;
    if (bytes.toString('latin1', at + 4, at + 8) === 'IEND') return true;
    at = end;
  }
  return false;
}

/** Segment after segment up to the picture itself, and then the marker that ends it: a small picture within a segment has an end of its own. */
function isWholeJpeg(bytes: Buffer): boolean {
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return false;
    const marker = bytes[at + 1];
    const next = at + 2 + bytes.readUInt16BE(at + 2);
    if (marker === 0xff) at += 1;
    else if (marker === 0xda) return bytes.includes(Buffer.from([0xff, 0xd9]), next);
    else at = next;
  }
  return false;
}

/** The list at the end of an archive, and each file where the list says that it is. */
function isWholeArchive(bytes: Buffer): boolean {
  const end = bytes.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  if (end < 0 || end < bytes.length - ZIP_END_BYTES - ZIP_REMARK_BYTES_MAX || end + ZIP_END_BYTES > bytes.length) return false;
  const [files, size, start] = [bytes.readUInt16LE(end + 10), bytes.readUInt32LE(end + 12), bytes.readUInt32LE(end + 16)];
  if (files === 0 || start + size > end) return false;
  let at = start;
  for (let file = 0; file < files; file += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== 0x02014b50) return false;
    const held = bytes.readUInt32LE(at + 42);
    if (held + 30 + bytes.readUInt32LE(at + 20) > start || bytes.readUInt32LE(held) !== 0x04034b50) return false;
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return true;
}
