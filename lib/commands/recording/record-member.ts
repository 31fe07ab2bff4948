import 'server-only';
import { recordAct } from '@/lib/audit/record-act';
import type { RecordRef } from '@/lib/audit/record-ref';
import type { Result } from '@/lib/commands/result';
import { raw, sql } from '@/lib/db/sql';
import type { Transaction } from '@/lib/db/transaction';
import { moveBroughtIn, type StateClaim } from '@/lib/domain/evidence/illegal-moves';
import { compareClaims } from '@/lib/domain/evidence/rank-claims';
import { isMemberMove, type MemberStanding } from '@/lib/domain/exemplar/member-moves';
import type { Actor } from '@/lib/domain/people/actor';
import { canRecordProgramme } from '@/lib/domain/policy/recording';
import { formatDate } from '@/lib/format/format-date';
import type { RecordMemberInput } from '@/lib/schemas/recording/record-member';
import { assertEvent } from './assert-event';
import { refuseField } from '@/lib/commands/refuse-field';
import { OFFICERS_ONLY, runRecording } from './run-recording';
import { takeEvidence } from '@/lib/commands/take-evidence';

type Member = { readonly column: 'ods_code' | 'footprint_code' | 'supplier_slug'; readonly key: string; readonly name: string; readonly closedOn: string | null; readonly ref: RecordRef };

type Claim = StateClaim<MemberStanding> & { readonly member: string };

/** Records that a trust, a footprint or a supplier became part of an exemplar, took another part in it, or left. An exemplar always has a lead. */
export function recordMember(actor: Actor, input: RecordMemberInput): Promise<Result<{ id: string }>> {
  const { slug, standing } = input;
  const record = { table: 'exemplar', id: slug } as const;
  return runRecording(actor, input, { command: 'record member', record, isAllowed: ({ actor: asked }) => canRecordProgramme(asked), whoMay: OFFICERS_ONLY }, async (scene) => {
    const { tx, now } = scene;
    const member = await findMember(tx, input);
    if (member === null) return refuseField('key', `There is no ${input.kind} ${input.key} in the register`);
    const evidence = await takeEvidence(scene, input, { mayBeOurRecord: true });
    if (!evidence.ok) return evidence;
    const { given, details } = evidence.value;
    if (standing !== 'left' && member.closedOn !== null && member.closedOn < given.effectiveOn) return refuseField('key', `${member.name} closed on ${formatDate(member.closedOn)}`);
    const claims = await readStandings(tx, slug);
    const claim: Claim = { id: input.submission, member: `${member.column} ${member.key}`, state: standing, confidence: given.confidence, effectiveOn: given.effectiveOn, recordedAt: now };
    const own = claims.filter((known) => known.member === claim.member);
    const fault = moveBroughtIn(own, [...own, claim], isMemberMove);
    if (fault !== null) return refuseField('standing', `${member.name} is not on record as part of it before ${formatDate(fault.to.effectiveOn)}, so it cannot have left then`);
    if (!hasLead([...claims, claim])) return refuseField('standing', 'It is the only lead on record, and every exemplar has one. Record who leads it now first');
    const role = standing === 'left' ? (lastRole(own) ?? 'partner') : standing;
    const asserted = await assertEvent(tx, 'exemplar_member_event', { exemplar_slug: slug, [member.column]: member.key, role, change: standing === 'left' ? 'left' : 'joined' }, evidence.value);
    if (!asserted.ok) return asserted;
    const { id, isMoreEvidence, rows } = asserted.value;
    await recordAct(tx, {
      actor: { userId: scene.actor.userId },
      type: 'member.recorded',
      subject: record,
      about: member.ref.table === 'supplier' ? [] : [member.ref],
      details: { memberName: member.name, member: member.key, role, change: standing === 'left' ? 'left' : 'joined', isMoreEvidence, ...details },
      rows,
    });
    return { ok: true, value: { id } };
  });
}

async function findMember(tx: Transaction, { kind, key }: RecordMemberInput): Promise<Member | null> {
  const { table, column, condition, closed } = {
    trust: { table: 'trust', column: 'ods_code', condition: sql`ods_code = upper(${key})`, closed: 'closed_on::text' },
    footprint: { table: 'footprint', column: 'code', condition: sql`code = ${key}`, closed: 'closed_on::text' },
    supplier: { table: 'supplier', column: 'slug', condition: sql`slug = lower(${key}) OR lower(name) = lower(${key})`, closed: 'NULL::text' },
  }[kind];
  const [found] = await tx.rows<{ key: string; name: string; closedOn: string | null }>(sql`SELECT ${raw(column)} AS key, name, ${raw(closed)} AS "closedOn" FROM ${raw(table)} WHERE ${condition} LIMIT 1`);
  if (found === undefined) return null;
  return { ...found, column: kind === 'trust' ? 'ods_code' : kind === 'footprint' ? 'footprint_code' : 'supplier_slug', ref: { table: kind, id: found.key } };
}

/** How everybody who ever was part of an exemplar stood to it. */
function readStandings(tx: Transaction, slug: string): Promise<Claim[]> {
  return tx.rows<Claim>(sql`
    SELECT id, CASE WHEN ods_code IS NOT NULL THEN 'ods_code ' || ods_code WHEN footprint_code IS NOT NULL THEN 'footprint_code ' || footprint_code ELSE 'supplier_slug ' || supplier_slug END AS member,
      CASE change WHEN 'left' THEN 'left' ELSE role::text END AS state, confidence::text AS confidence, effective_on::text AS "effectiveOn",
      to_char(recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "recordedAt"
    FROM exemplar_member_event WHERE exemplar_slug = ${slug} AND retracted_at IS NULL`);
}

function latest(claims: readonly Claim[]): Claim | undefined {
  return [...claims].sort((a, b) => (a.effectiveOn === b.effectiveOn ? compareClaims(b, a) : a.effectiveOn < b.effectiveOn ? -1 : 1)).at(-1);
}

function hasLead(claims: readonly Claim[]): boolean {
  return [...new Set(claims.map(({ member }) => member))].some((member) => latest(claims.filter((claim) => claim.member === member))?.state === 'lead');
}

/** As what they belonged to it last, for the event that they left. */
function lastRole(claims: readonly Claim[]): 'lead' | 'partner' | null {
  const state = latest(claims.filter((claim) => claim.state !== 'left'))?.state;
  return state === undefined || state === 'left' ? null : state;
}
