let list: Promise<ReadonlySet<string>> | undefined;

/** Some 50,000 passwords that many people use, in lower case; read when the first password is chosen. */
export function commonPasswords(): Promise<ReadonlySet<string>> {
  list ??= import('@zxcvbn-ts/language-common').then(({ dictionary }) => new Set(Object.entries(dictionary).flatMap(([name, words]) => (name.startsWith('passwords') ? words.map(String) : []))));
  return list;
}
