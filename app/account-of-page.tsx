import { headers } from 'next/headers';
import { signOutAction } from '@/app/account/actions';
import { countNoticesOf } from '@/app/count-notices-of';
import { countWorkOf } from '@/app/count-work-of';
import { AccountBar } from '@/components/layout/account-bar';
import { currentSessionIfReadable } from '@/lib/auth/session';
import { isSignedIn } from '@/lib/domain/people/second-factor';
import { canManagePeople, canReadAudit } from '@/lib/domain/policy/people';
import { parseViewAddress } from '@/lib/schemas/saved-views/view-address';
import { toHref } from '@/lib/view/url/to-href';

/** Who is signed in, above every page; nothing while that cannot be read. */
export async function AccountOfPage() {
  const session = await currentSessionIfReadable();
  if (session === undefined) return null;
  const address = (await headers()).get('x-address') ?? '/';
  const person = session === null || session.factor === 'code wanted' ? null : session.person;
  const actor = session !== null && isSignedIn(session.factor) ? session.person : null;
  const [workCount, noticeCount] = actor === null ? [0, 0] : await Promise.all([countWorkOf(actor), countNoticesOf(actor)]);
  return (
    <AccountBar
      signInHref={address.startsWith('/sign-in') ? '/sign-in' : toHref('/sign-in', { next: address })}
      name={person?.name ?? null}
      workCount={workCount}
      noticeCount={noticeCount}
      saveHref={actor === null || parseViewAddress(address) === null ? null : toHref('/saved-views/save', { address })}
      canManagePeople={canManagePeople(actor)}
      canReadAudit={canReadAudit(actor)}
      signOut={signOutAction}
    />
  );
}
