import 'server-only';
import { recordAct } from '@/lib/audit/record-act';
import type { Problem, Result } from '@/lib/commands/result';
import type { CommandScene } from '@/lib/commands/run-command';
import { sql } from '@/lib/db/sql';
import { checkSystems } from '@/lib/domain/fast-follower/check-systems';
import { isEditable } from '@/lib/domain/fast-follower/step';
import { toSystemKey } from '@/lib/domain/fast-follower/system-key';
import type { Actor } from '@/lib/domain/people/actor';
import { canNominateFor } from '@/lib/domain/policy/nomination';
import { actOnNomination, type AskedOfNomination } from './act-on-nomination';
import { findCandidate } from './find-candidate';
import { listOfferedSystems } from './list-offered-systems';
import type { LoadedNomination } from './load-nomination';
import { forbidden, refuseStep } from './refusals';

/** One part of what a nomination says. An empty one may be saved, to come back to; what is sent is whole. */
export type DraftPart =
  | { readonly part: 'trust'; readonly odsCode: string }
  | { readonly part: 'reason'; readonly reason: string }
  | { readonly part: 'systems'; readonly systems: readonly string[] };

/** Saves one part of a nomination that is being written, or changed as was asked. */
export async function saveDraft(actor: Actor, asked: AskedOfNomination, input: DraftPart): Promise<Result<null>> {
  return actOnNomination<null>(
    `save draft: ${input.part}`,
    actor,
    asked,
    (scene, { standing }) => (canNominateFor(scene.actor, standing) ? null : forbidden('Only a lead of one of the exemplar’s trusts writes its nominations')),
    async (scene, nomination) => {
      if (!isEditable(nomination.status) || nomination.draft === null) return { ok: false, problem: refuseStep(nomination, 'nominated') ?? { kind: 'conflict', message: 'This pairing was not nominated here' } };
      const problem = await writePart(scene, nomination, input);
      if (problem !== null) return { ok: false, problem };
      await recordAct(scene.tx, { actor: { userId: scene.actor.userId }, type: 'nomination.draft_changed', subject: { table: 'fast_follower', id: nomination.reference }, details: { part: input.part }, rows: {} });
      return { ok: true, value: null };
    },
  );
}

async function writePart(scene: CommandScene, nomination: LoadedNomination, input: DraftPart): Promise<Problem | null> {
  const { tx } = scene;
  const { reference } = nomination;
  switch (input.part) {
    case 'trust': {
      if (nomination.trust !== null && nomination.trust.odsCode !== input.odsCode) {
        return { kind: 'invalid', fields: { odsCode: `${nomination.trust.name} was nominated already. To nominate another trust, withdraw this nomination and make a new one` } };
      }
      const candidate = await findCandidate(scene, nomination, input.odsCode);
      if (candidate === null) return { kind: 'invalid', fields: { odsCode: 'Choose a trust of the register' } };
      if (candidate.problem !== null) return { kind: 'invalid', fields: { odsCode: candidate.problem } };
      await tx.rows(sql`UPDATE nomination_draft SET ods_code = ${input.odsCode} WHERE fast_follower_reference = ${reference}`);
      return null;
    }
    case 'reason':
      await tx.rows(sql`UPDATE nomination_draft SET reason = ${input.reason === '' ? null : input.reason} WHERE fast_follower_reference = ${reference}`);
      return null;
    case 'systems': {
      const systems = checkSystems(input.systems, await listOfferedSystems(scene, nomination));
      if (systems === null) return { kind: 'invalid', fields: { systems: 'Choose systems from the list: one of those sent is not a system of this exemplar' } };
      await tx.rows(sql`UPDATE nomination_draft SET systems = ${systems.map(toSystemKey)}::text[] WHERE fast_follower_reference = ${reference}`);
      return null;
    }
  }
}
