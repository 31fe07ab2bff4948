import JSZip from 'jszip';

/** The entries of a zip file by name, in their order, each checked against its checksum. */
export async function unzip(file: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  const { files } = await JSZip.loadAsync(file, { checkCRC32: true });
  const entries = new Map<string, Buffer>();
  for (const [name, entry] of Object.entries(files)) entries.set(name, await entry.async('nodebuffer'));
  return entries;
}
