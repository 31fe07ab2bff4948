/** A record that an act is about: what to call it, and its page, where it has one. */
export type RecordLink = { readonly label: string; readonly href: string | null };

/** Tables whose records have pages, by what they are called and where those are. */
const PAGES: Readonly<Record<string, { readonly noun: string; readonly path: string }>> = {
  exemplar: { noun: 'exemplar', path: '/exemplars' },
  fast_follower: { noun: 'fast follower', path: '/fast-followers' },
  trust: { noun: 'trust', path: '/trusts' },
  footprint: { noun: 'footprint', path: '/footprints' },
  source: { noun: 'source', path: '/sources' },
  snapshot: { noun: 'snapshot', path: '/snapshots' },
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** `trust/RM3` is "trust RM3", at `/trusts/RM3`. Rows that have no page are named by their table, and by their key where that says anything; people by name, elsewhere. */
export function recordLink(about: string): RecordLink | null {
  const at = about.indexOf('/');
  const [table, key] = [about.slice(0, at), about.slice(at + 1)];
  if (table === 'user' || table === 'role_grant') return null;
  const page = PAGES[table];
  if (page === undefined) return { label: UUID.test(key) ? table.replaceAll('_', ' ') : `${table.replaceAll('_', ' ')} ${key}`, href: null };
  return { label: `${page.noun} ${key}`, href: `${page.path}/${encodeURIComponent(key)}` };
}
