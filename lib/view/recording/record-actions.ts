import type { Actor } from '@/lib/domain/people/actor';
import { canAddSource, canRecordMilestone, canRecordProgramme, canRecordReplication, canRecordSystem } from '@/lib/domain/policy/recording';

/** Something that a person may do to a record, with where. */
export type RecordAction = { readonly label: string; readonly href: string };

/** A task, shown exactly to whom its command would accept. */
type Task = readonly [isAllowed: boolean, task: string, label: string];

function toActions(path: string, tasks: readonly Task[]): RecordAction[] {
  return tasks.flatMap(([isAllowed, task, label]) => (isAllowed ? [{ label, href: `${path}/${task}` }] : []));
}

/** What this person may record of an exemplar, by the trusts that are part of it. */
export function exemplarActions(actor: Actor | null, { slug, odsCodes, hasGates, hasMilestones, hasBlueprints }: { slug: string; odsCodes: readonly string[]; hasGates: boolean; hasMilestones: boolean; hasBlueprints: boolean }): RecordAction[] {
  const isOfficer = canRecordProgramme(actor);
  const hasMilestonesToRecord = canRecordMilestone(actor, odsCodes);
  return toActions(`/exemplars/${encodeURIComponent(slug)}`, [
    [isOfficer, 'record-status', 'Record a status'],
    [isOfficer, 'record-member', 'Record who is part of it'],
    [isOfficer, 'add-gate', 'Add an approval that it waits on'],
    [isOfficer && hasGates, 'record-decision', 'Record what came of an approval'],
    [hasMilestonesToRecord, 'add-milestone', 'Add a milestone'],
    [hasMilestonesToRecord && hasMilestones, 'record-milestone', 'Record how a milestone stands'],
    [isOfficer, 'add-blueprint', 'Add a blueprint'],
    [isOfficer && hasBlueprints, 'record-reuse', 'Record that a blueprint was reused'],
    [isOfficer, 'retract', 'Retract something on record'],
  ]);
}

/** What this person may record of a pairing that is approved, by the trust that follows. */
export function followerActions(actor: Actor | null, { reference, odsCodes, hasMilestones, hasSystems }: { reference: string; odsCodes: readonly string[]; hasMilestones: boolean; hasSystems: boolean }): RecordAction[] {
  const mayRecord = canRecordMilestone(actor, odsCodes);
  return toActions(`/fast-followers/${encodeURIComponent(reference)}`, [
    [mayRecord, 'add-milestone', 'Add a milestone'],
    [mayRecord && hasMilestones, 'record-milestone', 'Record how a milestone stands'],
    [hasSystems && canRecordReplication(actor, odsCodes), 'record-replication', 'Record whether it runs a system'],
    [canRecordProgramme(actor), 'retract', 'Retract something on record'],
  ]);
}

/** What this person may record of a trust. */
export function trustActions(actor: Actor | null, odsCode: string): RecordAction[] {
  const isOfficer = canRecordProgramme(actor);
  return toActions(`/trusts/${encodeURIComponent(odsCode)}`, [
    [canRecordSystem(actor, odsCode), 'record-system', 'Record a system'],
    [isOfficer, 'record-membership', 'Record that it joined or left a footprint'],
    [isOfficer, 'record-succession', 'Record what it became'],
    [isOfficer, 'record-regulation', 'Record what its regulator did'],
    [isOfficer, 'record-maturity', 'Record a digital maturity figure'],
    [isOfficer, 'record-wachter-group', 'Record its group in the Wachter review'],
    [isOfficer, 'retract', 'Retract something on record'],
  ]);
}

/** What this person may record of a footprint. */
export function footprintActions(actor: Actor | null, code: string): RecordAction[] {
  const isOfficer = canRecordProgramme(actor);
  return toActions(`/footprints/${encodeURIComponent(code)}`, [
    [isOfficer, 'record-place-maturity', 'Record what was said of its maturity'],
    [isOfficer, 'retract', 'Retract something on record'],
  ]);
}

/** What this person may add to a list of the register. */
export function listActions(actor: Actor | null, list: 'exemplars' | 'sources'): RecordAction[] {
  return toActions(`/${list}`, [[list === 'exemplars' ? canRecordProgramme(actor) : canAddSource(actor), 'add', list === 'exemplars' ? 'Add an exemplar' : 'Add a source']]);
}
