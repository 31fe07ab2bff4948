import 'server-only';
import { randomInt } from 'node:crypto';
import { recordAct } from '@/lib/audit/record-act';
import type { Result } from '@/lib/commands/result';
import { type CommandScene, runCommand } from '@/lib/commands/run-command';
import { ensureTrackerSource } from '@/lib/commands/tracker-source';
import { insertEvent, insertRow } from '@/lib/commands/write-event';
import { currentStatusOf } from '@/lib/db/as-at/latest-event-of';
import { exemplarMembersAt } from '@/lib/db/as-at/register-at';
import { sql } from '@/lib/db/sql';
import type { ExemplarStatus } from '@/lib/domain/exemplar/status';
import { mayNominate } from '@/lib/domain/fast-follower/check-pair';
import type { Actor } from '@/lib/domain/people/actor';
import { canNominateFor } from '@/lib/domain/policy/nomination';
import { clockOf } from './load-nomination';
import { evidenceOfAct } from './record-step';

/** Begins the nomination of a fast follower for an exemplar of the actor's: a draft, which only its exemplar's trusts and programme staff see. */
export async function startDraft(actor: Actor, { exemplarSlug, submission }: { readonly exemplarSlug: string; readonly submission: string }): Promise<Result<{ reference: string }>> {
  let name = '';
  return runCommand<{ reference: string }>(
    { command: 'start draft', actor, submission, record: null },
    async (scene) => {
      const exemplar = await readExemplar(scene, exemplarSlug);
      if (exemplar === null || !canNominateFor(scene.actor, { exemplarTrusts: exemplar.trusts })) return { kind: 'forbidden', fields: { exemplarSlug: 'Choose an exemplar of which you lead a trust' } };
      if (!mayNominate(exemplar.status)) return { kind: 'invalid', fields: { exemplarSlug: `${exemplar.name} is not a named exemplar today: only one that is named, and has not left, nominates` } };
      name = exemplar.name;
      return null;
    },
    async (scene) => {
      const reference = await findFreeReference(scene, exemplarSlug);
      await insertRow(scene.tx, 'fast_follower', { reference, exemplar_slug: exemplarSlug });
      await scene.tx.rows(sql`INSERT INTO nomination_draft (fast_follower_reference, systems) VALUES (${reference}, ARRAY[]::text[])`);
      const source = await ensureTrackerSource(scene.tx);
      const event = await insertEvent(scene.tx, 'fast_follower_status_event', { fast_follower_reference: reference, status: 'draft' }, evidenceOfAct(scene));
      await recordAct(scene.tx, {
        actor: { userId: scene.actor.userId },
        type: 'nomination.drafted',
        subject: { table: 'fast_follower', id: reference },
        details: { exemplarSlug, exemplarName: name },
        rows: { ...source, fast_follower: [reference], fast_follower_status_event: [event] },
      });
      return { ok: true, value: { reference } };
    },
  );
}

async function readExemplar(scene: CommandScene, slug: string): Promise<{ name: string; status: ExemplarStatus | null; trusts: string[] } | null> {
  const clock = clockOf(scene);
  const [exemplar] = await scene.tx.rows<{ name: string; status: ExemplarStatus | null; trusts: string[] }>(sql`
    SELECT x.name, s.status::text AS status,
      ARRAY(SELECT m.ods_code FROM ${exemplarMembersAt(clock, sql`e.exemplar_slug = x.slug`)} m WHERE m.ods_code IS NOT NULL) AS trusts
    FROM exemplar x LEFT JOIN ${currentStatusOf('exemplar_status_event', 'exemplar_slug', sql`x.slug`, clock)} s ON TRUE
    WHERE x.slug = ${slug}`);
  return exemplar ?? null;
}

/** Letters and digits that are not taken for one another, without vowels: they make no words. */
const ALPHABET = '23456789bcdfghjkmnpqrstvwxz';

/** A reference that nothing has had. It tells nothing of how many nominations there are, which a number would. */
async function findFreeReference({ tx }: CommandScene, exemplarSlug: string): Promise<string> {
  for (;;) {
    const mark = Array.from({ length: 5 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
    const reference = `FF-${exemplarSlug}-${mark}`;
    if ((await tx.rows(sql`SELECT 1 FROM fast_follower WHERE reference = ${reference}`)).length === 0) return reference;
  }
}
