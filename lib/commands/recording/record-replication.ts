import 'server-only';
import { recordAct } from '@/lib/audit/record-act';
import { readAwardTrusts } from '@/lib/commands/award';
import type { Result } from '@/lib/commands/result';
import { takeEvidence } from '@/lib/commands/take-evidence';
import { sql } from '@/lib/db/sql';
import type { Actor } from '@/lib/domain/people/actor';
import { canRecordReplication, trustOfAssertion } from '@/lib/domain/policy/recording';
import type { SystemClass } from '@/lib/domain/system/system-class';
import type { RecordReplicationInput } from '@/lib/schemas/recording/record-replication';
import { assertEvent } from './assert-event';
import { runRecording } from './run-recording';

/** Told to whoever may not record it. */
export const REPLICATION_WHO = 'Only a programme officer, or a lead of the trust that follows, records which of the systems it runs';

/** Records of one system fixed at a pairing's nomination whether the follower runs it: on the word of a source, or, where a lead of the follower records it, on the trust's own. */
export function recordReplication(actor: Actor, input: RecordReplicationInput): Promise<Result<{ id: string }>> {
  const { reference, itemId, verdict } = input;
  const record = { table: 'fast_follower', id: reference } as const;
  return runRecording(actor, input, { command: 'record replication', record, isAllowed: async (scene) => canRecordReplication(scene.actor, await readAwardTrusts(scene, record)), whoMay: REPLICATION_WHO }, async (scene) => {
    const { tx, actor: standing } = scene;
    const [item] = await tx.rows<{ systemClass: SystemClass; product: string | null }>(sql`
      SELECT i.system_class::text AS "systemClass", p.name AS product FROM replication_item i LEFT JOIN product p ON p.slug = i.product_slug
      WHERE i.id = ${itemId} AND i.fast_follower_reference = ${reference} AND i.superseded_at IS NULL`);
    if (item === undefined) return { ok: false, problem: { kind: 'not found', message: 'This is not one of the systems fixed at its nomination' } };
    const evidence = await takeEvidence(scene, input, { assertedBy: trustOfAssertion(standing, await readAwardTrusts(scene, record)), mayBeOurRecord: true });
    if (!evidence.ok) return evidence;
    const asserted = await assertEvent(tx, 'replication_assertion', { item_id: itemId, verdict }, evidence.value);
    if (!asserted.ok) return asserted;
    const { id, isMoreEvidence, rows } = asserted.value;
    await recordAct(tx, { actor: { userId: standing.userId }, type: 'replication.recorded', subject: record, details: { ...item, verdict, isMoreEvidence, ...evidence.value.details }, rows });
    return { ok: true, value: { id } };
  });
}
