import 'server-only';
import { recordAct } from '@/lib/audit/record-act';
import type { RecordRef } from '@/lib/audit/record-ref';
import type { Result } from '@/lib/commands/result';
import { runCommand } from '@/lib/commands/run-command';
import { insertEvent, insertRow } from '@/lib/commands/write-event';
import { sql } from '@/lib/db/sql';
import type { Transaction } from '@/lib/db/transaction';
import { checkConsortium } from '@/lib/domain/exemplar/check-consortium';
import type { MemberRole } from '@/lib/domain/exemplar/member-role';
import type { Actor } from '@/lib/domain/people/actor';
import { canRecordProgramme } from '@/lib/domain/policy/recording';
import { formatDate } from '@/lib/format/format-date';
import { formatList } from '@/lib/format/format-list';
import type { AddExemplarInput } from '@/lib/schemas/recording/add-exemplar';
import { freeKey } from '@/lib/commands/free-key';
import { refuseField } from '@/lib/commands/refuse-field';
import { OFFICERS_ONLY } from './run-recording';
import { takeEvidence } from '@/lib/commands/take-evidence';

type Member = { readonly column: 'ods_code' | 'footprint_code' | 'supplier_slug'; readonly key: string; readonly role: MemberRole };

/** Adds an exemplar of any cohort with everyone who is part of it and where it stood first, all on the word of one source. */
export function addExemplar(actor: Actor, input: AddExemplarInput): Promise<Result<{ slug: string }>> {
  return runCommand(
    { command: 'add exemplar', actor, submission: input.submission, record: null },
    ({ actor: standing }) => Promise.resolve(canRecordProgramme(standing) ? null : { kind: 'forbidden', message: OFFICERS_ONLY }),
    async (scene) => {
      const { tx, actor: standing } = scene;
      const { name, cohort, status } = input;
      const [known] = await tx.rows<{ slug: string }>(sql`SELECT slug FROM exemplar WHERE lower(name) = lower(${name})`);
      if (known !== undefined) return refuseField('name', 'There is an exemplar of that name already');
      const lack = checkConsortium(cohort, input);
      if (lack !== null) return refuseField(lack.field, lack.message);
      const evidence = await takeEvidence(scene, input);
      if (!evidence.ok) return evidence;
      const { given, details, rows } = evidence.value;
      const unknown = (await checkTrusts(tx, input, given.effectiveOn)) ?? (await checkFootprints(tx, input));
      if (unknown !== null) return unknown;
      const suppliers = await findSuppliers(tx, input);
      if (!suppliers.ok) return suppliers;
      const slug = await freeKey(tx, 'exemplar', name);
      await insertRow(tx, 'exemplar', { slug, name, cohort_key: cohort });
      const members = [...membersOf(input), ...suppliers.value.slugs.map((key): Member => ({ column: 'supplier_slug', key, role: 'partner' }))];
      const memberIds: string[] = [];
      for (const { column, key, role } of members) memberIds.push(await insertEvent(tx, 'exemplar_member_event', { exemplar_slug: slug, [column]: key, role, change: 'joined' }, given));
      const statusId = await insertEvent(tx, 'exemplar_status_event', { exemplar_slug: slug, status }, given);
      await recordAct(tx, {
        actor: { userId: standing.userId },
        type: 'exemplar.added',
        subject: { table: 'exemplar', id: slug },
        about: members.flatMap(({ column, key }): RecordRef[] => (column === 'ods_code' ? [{ table: 'trust', id: key }] : column === 'footprint_code' ? [{ table: 'footprint', id: key }] : [])),
        details: { name, cohort, status, members: members.map(({ key, role }) => ({ key, role })), ...details },
        rows: { ...rows, exemplar: [slug], exemplar_member_event: memberIds, exemplar_status_event: [statusId], supplier: suppliers.value.added },
      });
      return { ok: true, value: { slug } };
    },
  );
}

function membersOf({ leadTrusts, partnerTrusts, leadFootprints, partnerFootprints }: AddExemplarInput): Member[] {
  const list = (column: Member['column'], keys: readonly string[], role: MemberRole) => keys.map((key): Member => ({ column, key, role }));
  return [...list('ods_code', leadTrusts, 'lead'), ...list('ods_code', partnerTrusts, 'partner'), ...list('footprint_code', leadFootprints, 'lead'), ...list('footprint_code', partnerFootprints, 'partner')];
}

/** Every trust is in the register, and was not closed by then. */
async function checkTrusts(tx: Transaction, input: AddExemplarInput, on: string): Promise<ReturnType<typeof refuseField> | null> {
  for (const field of ['leadTrusts', 'partnerTrusts'] as const) {
    const trusts = await tx.rows<{ ods_code: string; closed_on: string | null }>(sql`SELECT ods_code, closed_on::text AS closed_on FROM trust WHERE ods_code = ANY(${input[field]}::text[])`);
    const missing = input[field].filter((code) => !trusts.some((trust) => trust.ods_code === code));
    if (missing.length > 0) return refuseField(field, `There is no trust ${formatList(missing, 'or')} in the register. Enter ODS codes, one a line`);
    const closed = trusts.find(({ closed_on: closedOn }) => closedOn !== null && closedOn < on);
    if (closed !== undefined) return refuseField(field, `${closed.ods_code} closed on ${formatDate(closed.closed_on ?? '')}`);
  }
  return null;
}

async function checkFootprints(tx: Transaction, input: AddExemplarInput): Promise<ReturnType<typeof refuseField> | null> {
  for (const field of ['leadFootprints', 'partnerFootprints'] as const) {
    const known = await tx.rows<{ code: string }>(sql`SELECT code FROM footprint WHERE code = ANY(${input[field]}::text[])`);
    const missing = input[field].filter((code) => !known.some((footprint) => footprint.code === code));
    if (missing.length > 0) return refuseField(field, `There is no footprint ${formatList(missing, 'or')} in the register. Enter codes, one a line`);
  }
  return null;
}

/** The suppliers by reference or name; those that are not in the register are added where the person says so. */
async function findSuppliers(tx: Transaction, { suppliers, addsSuppliers }: AddExemplarInput): Promise<Result<{ slugs: string[]; added: string[] }>> {
  const slugs: string[] = [];
  const added: string[] = [];
  for (const name of suppliers) {
    const [known] = await tx.rows<{ slug: string }>(sql`SELECT slug FROM supplier WHERE lower(name) = lower(${name}) OR slug = lower(${name})`);
    if (known === undefined && !addsSuppliers) return refuseField('suppliers', `There is no supplier ${name} in the register. Mend the name, or tick that suppliers are added`);
    const slug = known?.slug ?? (await freeKey(tx, 'supplier', name));
    if (known === undefined) {
      await insertRow(tx, 'supplier', { slug, name });
      added.push(slug);
    }
    if (!slugs.includes(slug)) slugs.push(slug);
  }
  return { ok: true, value: { slugs, added } };
}
