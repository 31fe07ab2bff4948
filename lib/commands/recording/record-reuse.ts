import 'server-only';
import { recordAct } from '@/lib/audit/record-act';
import type { RecordRef } from '@/lib/audit/record-ref';
import type { Result } from '@/lib/commands/result';
import { sql } from '@/lib/db/sql';
import type { Transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/people/actor';
import { canRecordProgramme } from '@/lib/domain/policy/recording';
import { formatDate } from '@/lib/format/format-date';
import type { RecordReuseInput } from '@/lib/schemas/recording/record-reuse';
import { assertEvent } from './assert-event';
import { refuseField } from '@/lib/commands/refuse-field';
import { OFFICERS_ONLY, runRecording } from './run-recording';
import { takeEvidence } from '@/lib/commands/take-evidence';

type Blueprint = { readonly title: string; readonly published_on: string | null };

/** Records that a fast follower, or any other trust, reused a blueprint of an exemplar. */
export function recordReuse(actor: Actor, input: RecordReuseInput): Promise<Result<{ id: string }>> {
  const { slug, blueprintId, reference, odsCode } = input;
  const record = { table: 'exemplar', id: slug } as const;
  return runRecording(actor, input, { command: 'record reuse', record, isAllowed: ({ actor: standing }) => canRecordProgramme(standing), whoMay: OFFICERS_ONLY }, async (scene) => {
    const { tx } = scene;
    const [blueprint] = await tx.rows<Blueprint>(sql`SELECT title, published_on::text AS published_on FROM blueprint WHERE id = ${blueprintId} AND exemplar_slug = ${slug}`);
    if (blueprint === undefined) return { ok: false, problem: { kind: 'not found', message: 'This exemplar has no such blueprint' } };
    const user = await findUser(tx, input);
    if (user === null) return reference === null ? refuseField('odsCode', `There is no trust ${odsCode ?? ''} in the register`) : refuseField('reference', 'Choose a fast follower that is on record');
    const evidence = await takeEvidence(scene, input, { mayBeOurRecord: true });
    if (!evidence.ok) return evidence;
    const { given, details } = evidence.value;
    if (blueprint.published_on !== null && given.precision === 'day' && given.effectiveOn < blueprint.published_on) return refuseField('effectiveOn', `It was published on ${formatDate(blueprint.published_on)}`);
    const asserted = await assertEvent(tx, 'blueprint_reuse', { blueprint_id: blueprintId, fast_follower_reference: reference, ods_code: odsCode }, evidence.value);
    if (!asserted.ok) return asserted;
    const { id, isMoreEvidence, rows } = asserted.value;
    await recordAct(tx, {
      actor: { userId: scene.actor.userId },
      type: 'blueprint.reused',
      subject: record,
      about: [{ table: 'blueprint', id: blueprintId }, user.ref],
      details: { title: blueprint.title, userName: user.name, isMoreEvidence, ...details },
      rows,
    });
    return { ok: true, value: { id } };
  });
}

/** Who reused it: a pairing that is public, since what is recorded of it is, or a trust. */
async function findUser(tx: Transaction, { reference, odsCode }: RecordReuseInput): Promise<{ readonly name: string; readonly ref: RecordRef } | null> {
  if (reference !== null) {
    const [found] = await tx.rows(sql`SELECT 1 FROM fast_follower WHERE reference = ${reference} AND public_from IS NOT NULL`);
    return found === undefined ? null : { name: `the fast follower ${reference}`, ref: { table: 'fast_follower', id: reference } };
  }
  const [trust] = await tx.rows<{ name: string }>(sql`SELECT name FROM trust WHERE ods_code = ${odsCode}`);
  return trust === undefined || odsCode === null ? null : { name: trust.name, ref: { table: 'trust', id: odsCode } };
}
