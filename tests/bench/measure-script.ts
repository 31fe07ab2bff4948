import { gzipSync } from 'node:zlib';

/** Bytes of script, each as a browser takes it: gzip. */
export type ScriptBytes = { readonly external: number; readonly inline: number; readonly total: number };

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;

/** All script that comes with a page: what its `<script src>` name, each compressed on its own, and what stands in the page. */
export async function measureScript(origin: string, path: string): Promise<ScriptBytes> {
  const html = await textOf(`${origin}${path}`);
  const addresses = new Set<string>();
  let inline = '';
  for (const [, attributes = '', body = ''] of html.matchAll(SCRIPT)) {
    // Browsers that understand modules do not take this one.
    if (/\bnomodule\b/i.test(attributes)) continue;
    const address = /\bsrc="([^"]+)"/.exec(attributes)?.[1];
    if (address === undefined) inline += body;
    else addresses.add(address.replaceAll('&amp;', '&'));
  }
  const files = await Promise.all([...addresses].map((address) => textOf(new URL(address, origin).href)));
  const external = files.reduce((sum, file) => sum + gzipSync(file).length, 0);
  const inlineBytes = gzipSync(inline).length;
  return { external, inline: inlineBytes, total: external + inlineBytes };
}

async function textOf(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return response.text();
}
