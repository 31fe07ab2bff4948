import 'server-only';
import { encode } from 'uqr';
import { codeKeyAddress } from '@/lib/auth/one-time-code';
import { decryptSecret } from '@/lib/auth/secrets';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import { londonDateOf } from '@/lib/domain/clock/london-day';

/** The authenticator app of the person who asks. */
export type OwnSecondFactor = {
  readonly isRequired: boolean;
  readonly state:
    | { readonly kind: 'none' }
    /** To be typed into the app, or read by it from the picture: rows of dark and light squares. */
    | { readonly kind: 'begun'; readonly key: string; readonly picture: readonly (readonly boolean[])[] }
    | { readonly kind: 'confirmed'; readonly confirmedAt: string; readonly backupCodesLeft: number };
};

type Row = { secret: string | null; confirmed_at: string | null; backup_codes: number; is_required: boolean };

/** The key is told until a code of it was taken, and never again. */
export async function getSecondFactor({ userId, email }: { readonly userId: string; readonly email: string }): Promise<OwnSecondFactor> {
  const today = londonDateOf(new Date().toISOString());
  const [row] = await queryRows<Row>(sql`
    SELECT f.secret, f.confirmed_at, (SELECT count(*)::int FROM backup_code b WHERE b.user_id = u.id AND b.used_at IS NULL) AS backup_codes,
           EXISTS (SELECT 1 FROM role_grant g JOIN second_factor_rule r ON r.role = g.role
                   WHERE g.user_id = u.id AND g.revoked_at IS NULL AND g.starts_on <= ${today}::date AND (g.ends_on IS NULL OR g.ends_on >= ${today}::date)) AS is_required
    FROM "user" u LEFT JOIN second_factor f ON f.user_id = u.id WHERE u.id = ${userId}`);
  const isRequired = row?.is_required === true;
  if (typeof row?.confirmed_at === 'string') return { isRequired, state: { kind: 'confirmed', confirmedAt: row.confirmed_at, backupCodesLeft: row.backup_codes } };
  const key = typeof row?.secret !== 'string' ? null : await decryptSecret(row.secret);
  if (key === null) return { isRequired, state: { kind: 'none' } };
  return { isRequired, state: { kind: 'begun', key, picture: encode(codeKeyAddress(key, email), { border: 4 }).data } };
}
