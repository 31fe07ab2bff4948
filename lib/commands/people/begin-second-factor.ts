import 'server-only';
import { makeCodeKey } from '@/lib/auth/one-time-code';
import { encryptSecret } from '@/lib/auth/secrets';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';

/** Makes a key for a person to share with their app. One that was begun before is kept: the app may hold it already. */
export async function beginSecondFactor(userId: string): Promise<void> {
  const secret = await encryptSecret(makeCodeKey());
  await queryRows(sql`INSERT INTO second_factor (user_id, secret) VALUES (${userId}, ${secret}) ON CONFLICT (user_id) DO NOTHING`);
}
