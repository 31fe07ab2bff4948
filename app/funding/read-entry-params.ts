import { ENTRY_PARAMS } from '@/lib/schemas/money/record-entry';
import { allValues, type RawParams } from '@/lib/schemas/raw-params';

/** What was typed of an entry, as its address carries it between the form and the page on which it is checked. */
export function readEntryParams(raw: RawParams): Readonly<Record<string, string>> {
  return Object.fromEntries(ENTRY_PARAMS.flatMap((name) => {
    const [value] = allValues(raw, name);
    return value === undefined || value === '' ? [] : [[name, value]];
  }));
}
