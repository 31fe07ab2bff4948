import type { TrustKind } from '@/lib/domain/trust/trust-kind';

/** What a trust mainly provides, in words. */
export const TRUST_KIND_LABEL: Readonly<Record<TrustKind, string>> = {
  acute: 'Acute',
  acute_specialist: 'Acute, specialist',
  mental_health: 'Mental health',
  community: 'Community',
  ambulance: 'Ambulance',
};
