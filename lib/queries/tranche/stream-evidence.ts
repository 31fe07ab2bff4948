import 'server-only';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';

/** Bytes read at a time: what is in memory of a file, however large it is. */
const PIECE_BYTES = 1_048_576;

/** The content of a file of evidence, read piece by piece as fast as it is taken. No connection is held between pieces: content never changes. */
export function streamEvidence(sha256: string): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const [read] = await queryRows<{ piece: Buffer }>(sql`SELECT substring(bytes FROM ${at + 1}::int FOR ${PIECE_BYTES}::int) AS piece FROM evidence_content WHERE sha256 = ${sha256}`);
        if (read === undefined) throw new Error('The content of a file of evidence is gone.');
        at += read.piece.length;
        if (read.piece.length > 0) controller.enqueue(read.piece);
        if (read.piece.length < PIECE_BYTES) controller.close();
      },
    },
    { highWaterMark: 1 },
  );
}
