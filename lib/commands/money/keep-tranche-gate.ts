import 'server-only';
import { ledgerRefOf } from '@/lib/audit/ledger-ref';
import { recordAct } from '@/lib/audit/record-act';
import { refuseField } from '@/lib/commands/refuse-field';
import type { Problem, Result } from '@/lib/commands/result';
import { type CommandScene, runCommand } from '@/lib/commands/run-command';
import { ensureTrackerSource } from '@/lib/commands/tracker-source';
import { insertEvent } from '@/lib/commands/write-event';
import { TRACKER_SOURCE_ID } from '@/lib/domain/evidence/tracker-source-id';
import type { Actor } from '@/lib/domain/people/actor';
import { canKeepGates } from '@/lib/domain/policy/money';
import type { AddTrancheGateInput, DecideTrancheGateInput } from '@/lib/schemas/money/tranche-forms';
import { readTranche, type TrancheForCommand } from './read-tranche';
import type { GivenFile } from './receive-evidence';
import { writeEvidence } from './write-evidence';

const evidenceBy = (userId: string, effectiveOn: string) => ({ effectiveOn, precision: 'day', confidence: 'official_record', sourceId: TRACKER_SOURCE_ID, note: null, recordedByUserId: userId }) as const;

/** Asks for something to be shown or given before a tranche is released. */
export function addTrancheGate(actor: Actor, input: AddTrancheGateInput): Promise<Result<{ id: string }>> {
  return onTranche(actor, 'add tranche gate', input, async ({ tx, actor: standing, today }, { id: trancheId, sequence, state }) => {
    if (state.isStopped) return { ok: false, problem: { kind: 'invalid', message: 'It was stopped' } };
    const sourceRows = await ensureTrackerSource(tx);
    const id = await insertEvent(tx, 'gate', { tranche_id: trancheId, title: input.title, owner: input.gateOwner, due_on: input.dueOn, due_precision: input.dueOn === null ? null : 'day' }, evidenceBy(standing.userId, today));
    await recordAct(tx, {
      actor: { userId: standing.userId },
      type: 'tranche_gate.added',
      subject: { table: 'gate', id },
      about: [{ table: 'funding_tranche', id: trancheId }, ledgerRefOf(input.owner)],
      details: { sequence, title: input.title, owner: input.gateOwner, dueOn: input.dueOn },
      rows: { ...sourceRows, gate: [id] },
    });
    return { ok: true, value: { id } };
  });
}

/** Records what came of a gate of a tranche, on the day on which it was shown, with the files that show it. */
export function decideTrancheGate(actor: Actor, input: DecideTrancheGateInput, files: readonly GivenFile[] = []): Promise<Result<{ id: string }>> {
  return onTranche(actor, 'decide tranche gate', input, async ({ tx, actor: standing, today }, { id: trancheId, sequence, state }) => {
    const gate = state.gates.find(({ id }) => id === input.gateId);
    if (gate === undefined) return refuseField('gateId', 'Choose a gate of this tranche');
    if (input.on > today) return refuseField('on', 'This date has not come yet. Record it once it has happened');
    if (gate.decision?.outcome === input.outcome && gate.decision.on === input.on) return { ok: false, problem: { kind: 'invalid', message: 'This is on record already' } };
    const sourceRows = await ensureTrackerSource(tx);
    const id = await insertEvent(tx, 'gate_decision', { gate_id: gate.id, outcome: input.outcome }, { ...evidenceBy(standing.userId, input.on), note: input.reason });
    const evidence = await writeEvidence(tx, standing.userId, files, { gate_decision_id: id });
    await recordAct(tx, {
      actor: { userId: standing.userId },
      type: 'tranche_gate.decided',
      subject: { table: 'gate', id: gate.id },
      about: [{ table: 'funding_tranche', id: trancheId }, ledgerRefOf(input.owner)],
      details: { sequence, title: gate.title, outcome: input.outcome, on: input.on, reason: input.reason, ...evidence.details },
      rows: { ...sourceRows, ...evidence.rows, gate_decision: [id] },
    });
    return { ok: true, value: { id } };
  });
}

function onTranche(actor: Actor, command: string, { submission, version, owner, trancheId }: AddTrancheGateInput | DecideTrancheGateInput, work: (scene: CommandScene, tranche: TrancheForCommand) => Promise<Result<{ id: string }>>): Promise<Result<{ id: string }>> {
  const missing: Problem = { kind: 'not found', message: 'There is no such tranche' };
  let tranche: TrancheForCommand | null = null;
  const authorise = async (scene: CommandScene): Promise<Problem | null> => {
    tranche = await readTranche(scene, trancheId);
    if (tranche === null || tranche.owner.kind !== owner.kind || tranche.owner.reference !== owner.reference) return missing;
    return canKeepGates(scene.actor) ? null : { kind: 'forbidden', message: 'Only a finance or programme officer keeps the gates of tranches' };
  };
  return runCommand({ command, actor, submission, record: { ref: ledgerRefOf(owner), version } }, authorise, (scene) => (tranche === null ? Promise.resolve({ ok: false, problem: missing }) : work(scene, tranche)));
}
