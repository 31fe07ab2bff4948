/** Parameters of an address by name: left out (null), given once, or repeated. */
export type Params = Readonly<Record<string, string | number | readonly string[] | null | undefined>>;

/** Parameters as an address carries them. */
export function toSearchParams(params: Params): URLSearchParams {
  const pairs = Object.entries(params).flatMap(([name, value]) =>
    value === null || value === undefined ? [] : (Array.isArray(value) ? value : [value]).map((one) => [name, String(one)] as [string, string]),
  );
  return new URLSearchParams(pairs);
}
