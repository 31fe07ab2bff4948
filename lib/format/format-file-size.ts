/** The size of one file as the computers of those who give it show it, of 1,024 bytes a step: 1,572,864 is "1.5 MB", 900 is "900 bytes". Never rounded up. */
export function formatFileSize(bytes: number): string {
  if (bytes < 1_024) return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`;
  const [size, unit] = bytes < 1_048_576 ? [bytes / 1_024, 'kB'] : [bytes / 1_048_576, 'MB'];
  const shown = size < 10 ? Math.floor(size * 10) / 10 : Math.floor(size);
  return `${shown.toLocaleString('en-GB')} ${unit}`;
}
