import type { CountedOver } from '@/lib/domain/supplier/supplier-units';
import { formatCount } from '@/lib/format/format-count';
import { formatNumber } from '@/lib/format/format-number';
import { formatPounds } from '@/lib/format/format-pounds';

/** What is counted, as a choice and as the noun of its figures. */
export const COUNTED_OVER_LABEL: Readonly<Record<CountedOver, string>> = {
  exemplars: 'Exemplars',
  trusts: 'Trusts of exemplars',
  instances: 'Instances (one that trusts share counts once)',
  ceilings: 'Ceilings promised to exemplars',
};

const NOUN: Readonly<Record<Exclude<CountedOver, 'ceilings'>, string>> = { exemplars: 'exemplar', trusts: 'trust', instances: 'instance' };

/** An amount of what is counted: "16 exemplars", "£160 million of ceilings". */
export function weightWithNoun(over: CountedOver, weight: bigint): string {
  return over === 'ceilings' ? `${formatPounds(weight)} of ceilings` : formatCount(Number(weight), NOUN[over]);
}

/** An amount of what is counted, alone: "16", "£160 million". */
export function weightText(over: CountedOver, weight: bigint): string {
  return over === 'ceilings' ? formatPounds(weight) : formatNumber(Number(weight));
}
