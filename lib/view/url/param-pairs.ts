import type { SearchParams } from './search-params';

/** Every name and value of the parameters, repeated ones each, blank ones left out; `omit` names those to leave out. */
export function paramPairs(params: SearchParams, omit: readonly string[] = []): [name: string, value: string][] {
  return Object.entries(params).flatMap(([name, given]) =>
    omit.includes(name)
      ? []
      : [given ?? []]
          .flat()
          .filter((value) => value !== '')
          .map((value): [string, string] => [name, value]),
  );
}
