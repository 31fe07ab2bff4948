import { formatCount } from '@/lib/format/format-count';
import { formatList } from '@/lib/format/format-list';
import { formatNumber } from '@/lib/format/format-number';
import type { BlueprintFigures } from '@/lib/queries/recording/list-programme-blueprints';

/** The programme's blueprints in a sentence: "12 blueprints of 5 exemplars: 8 were reused, by 9 fast followers and 2 other trusts; of 4 no reuse is recorded." */
export function blueprintSentence({ blueprints, exemplars, reused, followers, otherTrusts }: BlueprintFigures): string {
  if (blueprints === 0) return 'No blueprint is recorded by this date. That none is recorded does not mean that none was written.';
  const whole = `${formatCount(blueprints, 'blueprint')} of ${formatCount(exemplars, 'exemplar')}`;
  if (reused === 0) return `${whole}: of none of them a reuse is recorded.`;
  const by = formatList([followers > 0 && formatCount(followers, 'fast follower'), otherTrusts > 0 && formatCount(otherTrusts, 'other trust')].filter((part) => part !== false));
  const rest = blueprints - reused;
  return `${whole}: ${formatNumber(reused)} ${reused === 1 ? 'was' : 'were'} reused, by ${by}${rest === 0 ? '' : `; of ${formatNumber(rest)} no reuse is recorded`}.`;
}
