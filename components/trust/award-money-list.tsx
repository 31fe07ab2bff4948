import { MoneyList } from '@/components/record/money-list';
import type { AwardMoney } from '@/lib/view/trust/award-money';

/** The money of a trust's awards, each award under its own name, each kind in its own line. */
export function AwardMoneyList({ awards }: { awards: readonly AwardMoney[] }) {
  return awards.map((award) => (
    <div key={award.key} className="gde-award">
      <h3 className="nhsuk-heading-xs">
        <a href={award.href}>{award.name}</a>
      </h3>
      {award.promise && <p className="nhsuk-body-s">{award.promise}</p>}
      <MoneyList lines={award.lines} of={award.name} />
    </div>
  ));
}
