import { signOutAction } from '@/app/account/actions';
import { countWorkOf } from '@/app/count-work-of';
import { AccountBar } from '@/components/layout/account-bar';
import { currentSessionIfReadable } from '@/lib/auth/session';
import { isSignedIn } from '@/lib/domain/people/second-factor';
import { canManagePeople, canReadAudit } from '@/lib/domain/policy/people';

/** Who is signed in, above every page; nothing while that cannot be read. */
export async function AccountOfPage() {
  const session = await currentSessionIfReadable();
  if (session === undefined) return null;
  const person = session === null || session.factor === 'code wanted' ? null : session.person;
  const actor = session !== null && isSignedIn(session.factor) ? session.person : null;
  return <AccountBar name={person?.name ?? null} workCount={actor === null ? 0 : await countWorkOf(actor)} canManagePeople={canManagePeople(actor)} canReadAudit={canReadAudit(actor)} signOut={signOutAction} />;
}
