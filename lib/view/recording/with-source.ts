/** The task that a source was added for, with it chosen; where there was none, the source's own page. */
export function withSource(next: string, id: string): string {
  if (next === '/') return `/sources/${encodeURIComponent(id)}?saved=source`;
  const [path = '/', query = ''] = next.split('?');
  const params = new URLSearchParams(query);
  params.set('source', id);
  return `${path}?${params.toString()}`;
}
