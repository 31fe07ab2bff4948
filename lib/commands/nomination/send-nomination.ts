import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Result } from '@/lib/commands/result';
import type { CommandScene } from '@/lib/commands/run-command';
import { ensureTrackerSource } from '@/lib/commands/tracker-source';
import { insertEvent, insertRow } from '@/lib/commands/write-event';
import { sql } from '@/lib/db/sql';
import { checkSystems } from '@/lib/domain/fast-follower/check-systems';
import { type ReplicatedSystem, toSystemKey } from '@/lib/domain/fast-follower/system-key';
import type { SystemClass } from '@/lib/domain/system/system-class';
import type { Actor } from '@/lib/domain/people/actor';
import { canNominateFor } from '@/lib/domain/policy/nomination';
import { actOnNomination, type AskedOfNomination } from './act-on-nomination';
import { findCandidate } from './find-candidate';
import { listOfferedSystems } from './list-offered-systems';
import type { LoadedNomination } from './load-nomination';
import { evidenceOfAct, recordStep } from './record-step';
import { forbidden, refuseStep } from './refusals';

/**
 * Sends what a draft says as a nomination, the first time or with the changes that were asked for. It names the trust, whose leads see it from now on, and fixes the systems
 * against which replication is measured. What was countersigned before must be countersigned again: it says something else now.
 */
export async function sendNomination(actor: Actor, asked: AskedOfNomination): Promise<Result<null>> {
  return actOnNomination<null>(
    'send nomination',
    actor,
    asked,
    (scene, { standing }) => (canNominateFor(scene.actor, standing) ? null : forbidden('Only a lead of one of the exemplar’s trusts sends its nominations')),
    async (scene, nomination) => {
      const refusal = refuseStep(nomination, 'nominated');
      if (refusal !== null) return { ok: false, problem: refusal };
      const { draft } = nomination;
      if (draft === null || draft.odsCode === null) return { ok: false, problem: { kind: 'invalid', fields: { trust: 'Choose the trust to be nominated' } } };
      const candidate = await findCandidate(scene, nomination, draft.odsCode);
      if (candidate === null || candidate.problem !== null) return { ok: false, problem: { kind: 'invalid', fields: { trust: candidate?.problem ?? 'Choose the trust to be nominated' } } };
      if (draft.reason === null) return { ok: false, problem: { kind: 'invalid', fields: { reason: 'Say why this trust' } } };
      const systems = checkSystems(draft.systems, await listOfferedSystems(scene, nomination));
      if (systems === null || systems.length === 0) return { ok: false, problem: { kind: 'invalid', fields: { systems: 'Choose the systems to be replicated: at least one, of those that the exemplar has today' } } };
      const rows = {
        fast_follower_trust_event: await nameTrust(scene, nomination, draft.odsCode),
        replication_item: await fixSystems(scene, nomination, systems),
      };
      const trust = { odsCode: candidate.trust.odsCode, name: candidate.trust.name };
      await recordStep(scene, { ...nomination, trust }, { to: 'nominated', act: 'nomination.sent', details: { reason: draft.reason, systems: systems.map(toSystemKey) }, rows });
      return { ok: true, value: null };
    },
  );
}

/** Records which trust it is, unless it is recorded already. */
async function nameTrust(scene: CommandScene, { reference, trust }: LoadedNomination, odsCode: string): Promise<string[]> {
  if (trust?.odsCode === odsCode) return [];
  await ensureTrackerSource(scene.tx);
  return [await insertEvent(scene.tx, 'fast_follower_trust_event', { fast_follower_reference: reference, ods_code: odsCode }, evidenceOfAct(scene))];
}

/** Makes the systems that count those chosen: adds the new, supersedes the left out; gives the keys of both. */
async function fixSystems({ tx, today }: CommandScene, { reference }: LoadedNomination, systems: readonly ReplicatedSystem[]): Promise<string[]> {
  const standing = await tx.rows<{ id: string; systemClass: SystemClass; productSlug: string | null }>(sql`
    SELECT id, system_class::text AS "systemClass", product_slug AS "productSlug" FROM replication_item WHERE fast_follower_reference = ${reference} AND superseded_at IS NULL`);
  const wanted = new Set(systems.map(toSystemKey));
  const kept = new Set(standing.map(toSystemKey));
  const dropped = standing.filter((item) => !wanted.has(toSystemKey(item))).map(({ id }) => id);
  if (dropped.length > 0) await tx.rows(sql`UPDATE replication_item SET superseded_at = now() WHERE id = ANY(${dropped}::text[])`);
  const added: string[] = [];
  for (const system of systems.filter((wantedSystem) => !kept.has(toSystemKey(wantedSystem)))) {
    const id = randomUUID();
    await insertRow(tx, 'replication_item', { id, fast_follower_reference: reference, system_class: system.systemClass, product_slug: system.productSlug, fixed_on: today });
    added.push(id);
  }
  return [...dropped, ...added];
}
