import type { LimitBroken } from '@/lib/domain/funding/ledger-limits';
import { LEDGER_KIND_LABEL } from './ledger-kind-label';
import { rangeText } from './range-text';

/** A limit that an entry breaks, in words: "Released would come to £10.5 million, above the ceiling of up to £10 million." */
export function limitText({ rule, reached, limit, isCertain }: LimitBroken): string {
  const would = `${LEDGER_KIND_LABEL[rule.kind]} ${isCertain ? 'would come' : 'may come'} to ${rangeText(reached)}`;
  if (rule.within === 'match') return `${would}, and ${limit === null ? 'no local match is recorded as confirmed' : `no kind of local match is confirmed above ${rangeText(limit)}`}.`;
  const what = rule.within === 'ceiling' ? 'the ceiling' : `what is ${LEDGER_KIND_LABEL[rule.within].toLowerCase()}`;
  return `${would}, above ${what}: ${limit === null ? 'not recorded' : rangeText(limit)}.`;
}
