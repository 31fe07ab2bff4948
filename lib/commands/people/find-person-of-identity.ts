import 'server-only';
import { recordAct } from '@/lib/audit/record-act';
import type { ProvidedIdentity } from '@/lib/auth/identity-provider';
import { sql } from '@/lib/db/sql';
import { inTransaction, type Transaction } from '@/lib/db/transaction';
import { londonDateOf } from '@/lib/domain/clock/london-day';

/** Why an identity is nobody who may sign in: for the log, not for the person. */
export type UnknownIdentity = 'no verified address' | 'nobody has this address' | 'address of another identity' | 'no role';

/**
 * The person whom an identity provider vouched for. At first they are found by an address that the provider has verified, and the
 * identity is theirs from then on, whatever becomes of the address. Nobody is added: an administrator gave them a role before.
 */
export async function findPersonOfIdentity(identity: ProvidedIdentity): Promise<{ userId: string } | { unknown: UnknownIdentity }> {
  return inTransaction(async (tx) => {
    const userId = (await findLinked(tx, identity)) ?? (await link(tx, identity));
    if (typeof userId !== 'string') return userId;
    return (await holdsAnyRole(tx, userId)) ? { userId } : { unknown: 'no role' };
  });
}

async function findLinked(tx: Transaction, { issuer, subject }: ProvidedIdentity): Promise<string | null> {
  const [linked] = await tx.rows<{ user_id: string }>(sql`
    SELECT a.user_id FROM account a JOIN "user" u ON u.id = a.user_id AND u.anonymised_at IS NULL
    WHERE a.provider_id = ${providerOf(issuer)} AND a.account_id = ${subject}`);
  return linked?.user_id ?? null;
}

/** Makes an identity that of the person with its address. Who comes twice at once is linked once: writers wait for one another. */
async function link(tx: Transaction, { issuer, subject, verifiedEmail }: ProvidedIdentity): Promise<string | { unknown: UnknownIdentity }> {
  if (verifiedEmail === null) return { unknown: 'no verified address' };
  await tx.rows(sql`SELECT advance_data_revision()`);
  const linkedMeanwhile = await findLinked(tx, { issuer, subject, verifiedEmail });
  if (linkedMeanwhile !== null) return linkedMeanwhile;
  const [person] = await tx.rows<{ id: string; has_identity: boolean }>(sql`
    SELECT u.id, EXISTS (SELECT 1 FROM account a WHERE a.user_id = u.id AND a.provider_id = ${providerOf(issuer)}) AS has_identity
    FROM "user" u WHERE u.email = ${verifiedEmail} AND u.anonymised_at IS NULL`);
  if (person === undefined) return { unknown: 'nobody has this address' };
  // An address that the provider gave to somebody else since.
  if (person.has_identity) return { unknown: 'address of another identity' };
  if (!(await holdsAnyRole(tx, person.id))) return { unknown: 'no role' };
  await tx.rows(sql`
    INSERT INTO account (id, user_id, account_id, provider_id, updated_at) VALUES (gen_random_uuid()::text, ${person.id}, ${subject}, ${providerOf(issuer)}, clock_timestamp())`);
  await recordAct(tx, { actor: { userId: person.id }, type: 'identity.linked', subject: { table: 'user', id: person.id }, details: { issuer }, rows: {} });
  return person.id;
}

function providerOf(issuer: string): string {
  return `oidc ${issuer}`;
}

async function holdsAnyRole(tx: Transaction, userId: string): Promise<boolean> {
  const [clock] = await tx.rows<{ now: string }>(sql`SELECT clock_timestamp() AS now`);
  const today = londonDateOf(clock?.now ?? new Date().toISOString());
  const rows = await tx.rows(sql`
    SELECT 1 FROM role_grant WHERE user_id = ${userId} AND revoked_at IS NULL AND starts_on <= ${today}::date AND (ends_on IS NULL OR ends_on >= ${today}::date) LIMIT 1`);
  return rows.length > 0;
}
