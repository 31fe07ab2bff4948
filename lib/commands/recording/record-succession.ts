import 'server-only';
import { recordAct } from '@/lib/audit/record-act';
import type { Result } from '@/lib/commands/result';
import { insertEvent } from '@/lib/commands/write-event';
import { sql } from '@/lib/db/sql';
import type { Actor } from '@/lib/domain/people/actor';
import { canRecordProgramme } from '@/lib/domain/policy/recording';
import type { RecordSuccessionInput } from '@/lib/schemas/recording/record-succession';
import { assertEvent } from './assert-event';
import { refuseField } from '@/lib/commands/refuse-field';
import { OFFICERS_ONLY, runRecording } from './run-recording';
import { takeEvidence } from '@/lib/commands/take-evidence';

type Trust = { ods_code: string; name: string };

/** Records what a trust became: part of another, or the same under a new name, which is its register name from then on. */
export function recordSuccession(actor: Actor, input: RecordSuccessionInput): Promise<Result<{ id: string }>> {
  const { odsCode, kind } = input;
  const record = { table: 'trust', id: odsCode } as const;
  return runRecording(actor, input, { command: 'record succession', record, isAllowed: ({ actor: standing }) => canRecordProgramme(standing), whoMay: OFFICERS_ONLY }, async (scene) => {
    const { tx } = scene;
    const isRenaming = kind === 'renaming';
    if (isRenaming && input.successorCode !== null && input.successorCode !== odsCode) return refuseField('successorCode', 'A trust that is renamed keeps its code. Leave this empty');
    if (!isRenaming && input.successorCode === odsCode) return refuseField('successorCode', 'A trust does not succeed itself. Where it only took a new name, choose “renaming”');
    const successorCode = isRenaming ? odsCode : input.successorCode;
    const trusts = await tx.rows<Trust>(sql`SELECT ods_code, name FROM trust WHERE ods_code IN (${odsCode}, ${successorCode})`);
    const nameOf = (code: string | null) => trusts.find((trust) => trust.ods_code === code)?.name;
    if (successorCode !== null && nameOf(successorCode) === undefined) return refuseField('successorCode', `There is no trust ${successorCode} in the register. Leave the code empty and enter its name`);
    const successorName = input.successorName ?? nameOf(successorCode) ?? '';
    const evidence = await takeEvidence(scene, input, { mayBeAhead: true });
    if (!evidence.ok) return evidence;
    const asserted = await assertEvent(tx, 'succession', { kind, predecessor_code: odsCode, successor_code: successorCode, successor_name: successorName }, evidence.value);
    if (!asserted.ok) return asserted;
    const { id, isMoreEvidence, rows } = asserted.value;
    const isNewName = isRenaming && !isMoreEvidence;
    const aliasRows = isNewName ? { trust_alias: [await insertEvent(tx, 'trust_alias', { ods_code: odsCode, name: successorName, is_register_name: true }, evidence.value.given)] } : {};
    await recordAct(tx, {
      actor: { userId: scene.actor.userId },
      type: 'succession.recorded',
      subject: record,
      about: successorCode === null ? [] : [{ table: 'trust', id: successorCode }],
      details: { kind, predecessorName: nameOf(odsCode) ?? odsCode, successorCode, successorName, isMoreEvidence, ...evidence.value.details },
      rows: { ...rows, ...aliasRows },
    });
    return { ok: true, value: { id } };
  });
}
