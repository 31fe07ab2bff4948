const UNITS = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const;

/** A size as people judge it, in powers of a thousand and two figures: `formatBytes(261_400_000)` is "260 MB". */
export function formatBytes(bytes: number): string {
  const rounded = Number(bytes.toPrecision(2));
  const power = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(rounded, 1)) / 3)));
  return `${Number((rounded / 1000 ** power).toPrecision(2))} ${UNITS[power]}`;
}
