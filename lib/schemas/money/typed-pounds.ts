import { z } from 'zod';
import { type MoneyFault, parsePounds } from '@/lib/domain/funding/parse-pounds';
import { requiredText } from '@/lib/schemas/forms/form-fields';

const MESSAGE: Readonly<Record<MoneyFault, (text: string) => string>> = {
  empty: () => 'Enter an amount',
  unreadable: (text) => `“${text}” is not an amount of money. Write it as £2.5m, 2,500,000 or 2.5 million`,
  negative: () => 'Enter an amount of nought or more. What is on record wrongly is reversed',
  'ambiguous grouping': (text) => `Commas and spaces part thousands: “${text}” could be read in two ways`,
  'finer than a penny': (text) => `“${text}” is finer than a penny`,
  'too large': () => 'Enter £10 billion or less',
};

/** An amount as people type it, in whole pence. */
export function typedPounds(missing: string) {
  return requiredText(missing, 60).transform((text, context) => {
    const parsed = parsePounds(text);
    if (parsed.ok) return parsed.pence;
    context.addIssue({ code: 'custom', message: parsed.fault === 'empty' ? missing : MESSAGE[parsed.fault](text) });
    return z.NEVER;
  });
}
