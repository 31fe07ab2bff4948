/** Something that waits on a person, by what made it wait. */
export type Waiting = {
  readonly key: string;
  /** Whether it came, or may have come, of something that somebody else did since the last look. */
  readonly isByOthers: boolean;
  /** Whether it came of what the person did themselves. */
  readonly isOwn: boolean;
};

/**
 * Which of the things that wait on a person they are to be told of: those that did not wait at the last look, though not what they brought about
 * themselves. What comes to wait with time, or with a role, was done by nobody and is told. At the first look after mail was switched on only
 * what others did since then is new.
 * @param known what waited at the last look, by its keys; null at the first
 */
export function newlyWaiting(waiting: readonly Waiting[], known: ReadonlySet<string> | null): string[] {
  return waiting.filter(({ key, isByOthers, isOwn }) => (known === null ? isByOthers : !known.has(key) && (isByOthers || !isOwn))).map(({ key }) => key);
}
