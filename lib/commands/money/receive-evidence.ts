import 'server-only';
import { createHash } from 'node:crypto';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import { inTransaction } from '@/lib/db/transaction';
import { cleanFileName, EVIDENCE_FILE_BYTES_MAX, EVIDENCE_FILES_MAX, type EvidenceMediaType } from '@/lib/domain/evidence/evidence-file';
import type { Actor } from '@/lib/domain/people/actor';
import { canGiveEvidence } from '@/lib/domain/policy/money';
import { inspectEvidence, tooLarge } from './inspect-evidence';

/** A file as a form brought it, found to be what its name says. */
export type GivenFile = { readonly name: string; readonly mediaType: EvidenceMediaType; readonly sha256: string; readonly bytes: Buffer };

/** The files of a form: those that can be kept, and what is wrong with the others. */
export type GivenFiles = { readonly files: readonly GivenFile[]; readonly problem: string | null };

/** Files kept for their giver at a time, and for how long: as long as a form that came back may stay open. */
const UPLOADS_MAX = 10;

/**
 * Reads the files that a form carries in its field `evidence`, and those kept from when it came back before, named in its field `kept`.
 * A file that is given twice is one. From whoever gives no evidence nothing is read.
 */
export async function receiveEvidence(actor: Actor, formData: FormData): Promise<GivenFiles> {
  if (!canGiveEvidence(actor)) return { files: [], problem: null };
  const wanted = [...new Set(formData.getAll('kept').flatMap((kept) => (typeof kept === 'string' ? [kept.slice(0, 64)] : [])))];
  const kept = wanted.length === 0 ? [] : await findKept(actor, wanted.slice(0, EVIDENCE_FILES_MAX));
  const files = new Map(kept.map((file) => [file.sha256, file]));
  const problems = wanted.length === kept.length ? [] : ['A file that came with this form before is not kept any more: choose it again'];
  for (const chosen of formData.getAll('evidence')) {
    if (typeof chosen === 'string' || isNothing(chosen)) continue;
    const name = cleanFileName(chosen.name);
    if (chosen.size > EVIDENCE_FILE_BYTES_MAX) {
      problems.push(`“${name}” ${tooLarge(chosen.size)}`);
      continue;
    }
    const bytes = Buffer.from(await chosen.arrayBuffer());
    const inspected = await inspectEvidence(name, bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (!inspected.ok) problems.push(inspected.message);
    else if (files.size >= EVIDENCE_FILES_MAX && !files.has(sha256)) problems.push(`“${name}” is one too many: choose ${EVIDENCE_FILES_MAX} at most`);
    else if (!files.has(sha256)) files.set(sha256, { name, mediaType: inspected.mediaType, sha256, bytes });
  }
  return { files: [...files.values()], problem: problems.length === 0 ? null : problems.join('. ') };
}

/** A field in which nothing was chosen sends an empty file without a name; the script that sends forms calls it undefined. */
function isNothing({ size, name }: File): boolean {
  return size === 0 && (name === '' || name === 'undefined');
}

async function findKept(actor: Actor, checksums: readonly string[]): Promise<GivenFile[]> {
  return queryRows<GivenFile>(sql`
    SELECT u.name, u.media_type AS "mediaType", u.sha256, u.bytes FROM evidence_upload u
    WHERE u.user_id = ${actor.userId} AND u.sha256 = ANY(${[...checksums]}::text[]) ORDER BY array_position(${[...checksums]}::text[], u.sha256)`);
}

/**
 * Keeps the files of a form that is sent back, for their giver alone and for a day: a browser does not choose files again by itself.
 * @returns what the form names each by: its checksum, its size in bytes and its name
 */
export async function keepForForm(actor: Actor, files: readonly GivenFile[]): Promise<string[]> {
  if (files.length === 0) return [];
  await inTransaction(async (tx) => {
    for (const { sha256, name, mediaType, bytes } of files) {
      await tx.rows(sql`
        INSERT INTO evidence_upload (user_id, sha256, name, media_type, bytes, uploaded_at) VALUES (${actor.userId}, ${sha256}, ${name}, ${mediaType}, ${bytes}, clock_timestamp())
        ON CONFLICT (user_id, sha256) DO UPDATE SET name = excluded.name, media_type = excluded.media_type, uploaded_at = excluded.uploaded_at`);
    }
    await tx.rows(sql`
      DELETE FROM evidence_upload u WHERE u.uploaded_at < clock_timestamp() - interval '1 day'
        OR (u.user_id = ${actor.userId} AND u.sha256 NOT IN (SELECT latest.sha256 FROM evidence_upload latest WHERE latest.user_id = u.user_id ORDER BY latest.uploaded_at DESC, latest.sha256 LIMIT ${UPLOADS_MAX}))`);
  });
  return files.map(({ sha256, bytes, name }) => `${sha256} ${bytes.length} ${name}`);
}
