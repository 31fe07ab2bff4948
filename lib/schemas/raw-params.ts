/** Search parameters as they arrive: absent, once, or repeated. */
export type RawParams = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A parameter value that was not used, and why: shown to whoever sent it. */
export type IgnoredParameter = { readonly name: string; readonly value: string; readonly reason: string };

/** The longest value that is read; longer ones are ignored whole. */
export const PARAMETER_LENGTH_MAX = 200;

/** Every value given for a parameter, in order, trimmed, without characters that no text of ours holds (NUL and lone surrogates). */
export function allValues(raw: RawParams, name: string): readonly string[] {
  const value = Object.hasOwn(raw, name) ? raw[name] : undefined;
  const values = value === undefined ? [] : typeof value === 'string' ? [value] : value;
  return values.map((text) => text.toWellFormed().replaceAll('\u0000', '').trim());
}

/** URL search parameters as raw parameters. */
export function toRawParams(searchParams: URLSearchParams): RawParams {
  const raw: Record<string, string[]> = Object.create(null);
  for (const [name, value] of searchParams) (raw[name] ??= []).push(value);
  return raw;
}
