import type { ClockView } from '@/lib/view/clock/clock-view';
import { withClock } from '@/lib/view/clock/with-clock';

export type TrustLinksProps = { readonly odsCodes: readonly string[]; readonly names: readonly string[]; readonly clock: ClockView };

/** Trusts by name and code, each linked to its page; one below the other where there are several. */
export function TrustLinks({ odsCodes, names, clock }: TrustLinksProps) {
  return odsCodes.map((code, index) => (
    <span key={code} className="gde-line">
      <a href={withClock(`/trusts/${code}`, clock)}>{names[index] ?? code}</a> <span className="gde-code">{code}</span>
    </span>
  ));
}
