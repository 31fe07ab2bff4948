import type { FoundingRow, FoundingTable } from './founding-table';

/**
 * Since when each founding row has been known.
 *
 * - An event is known from the earliest publication among its sources, at midnight UTC. A source dated to the month or the year
 *   counts from its first day; or, when the event took effect within that month or year, from that day.
 * - An event none of whose sources is dated is known from the end of the day, month or year in which it took effect: it cannot
 *   have been reported as done before.
 * - A further source is known from its own publication, and not before the event it speaks for.
 * - A thing (a trust, an exemplar, a product …) is known from its own source, or else from the first row that names it.
 * - Nothing is known later than `now`.
 */
export class KnownFrom {
  readonly #publications: ReadonlyMap<unknown, Publication>;
  readonly #firstMention = new Map<string, string>();

  constructor(
    tables: readonly FoundingTable[],
    rowsByTable: ReadonlyMap<string, readonly FoundingRow[]>,
    private readonly now: string,
  ) {
    this.#publications = new Map(
      (rowsByTable.get('source') ?? []).flatMap(({ columns: { id, published_on: on, published_precision: precision } }) =>
        typeof on === 'string' ? [[id, { firstDay: on, lastDay: lastDayOf(on, String(precision)) }] as const] : [],
      ),
    );
    // Last tables first: what refers comes after what is referred to, so every mention is dated before it is asked for.
    for (const table of [...tables].reverse()) {
      for (const row of rowsByTable.get(table.table) ?? []) {
        const since = table.isEvent ? this.ofEvent(row) : this.ofThing(table, row);
        if (since === null) continue;
        for (const [column, target] of Object.entries(table.references)) this.#mention(target, row.columns[column], since);
        for (const { sourceId } of row.furtherSources) this.#mention('source', sourceId, since);
      }
    }
  }

  /** ISO instant. */
  ofEvent({ columns, furtherSources }: FoundingRow): string {
    const effectiveOn = String(columns['effective_on']);
    const published = [columns['source_id'], ...furtherSources.map(({ sourceId }) => sourceId)]
      .flatMap((id) => this.#publishedOn(id, effectiveOn) ?? [])
      .sort();
    return this.#notAfterNow(published[0] ?? lastDayOf(effectiveOn, String(columns['effective_precision'])));
  }

  /** ISO instant. */
  ofFurtherSource(event: FoundingRow, sourceId: string): string {
    const since = this.ofEvent(event);
    const published = this.#publishedOn(sourceId, String(event.columns['effective_on']));
    const own = published === null ? since : this.#notAfterNow(published);
    return own > since ? own : since;
  }

  /** ISO instant; `null` when nothing says. */
  ofThing(table: FoundingTable, { columns }: FoundingRow): string | null {
    const id = columns[table.key[0] ?? ''];
    const published = this.#publications.get(table.table === 'source' ? id : columns['source_id'])?.firstDay;
    return published === undefined ? (this.#firstMention.get(`${table.table}\0${String(id)}`) ?? null) : this.#notAfterNow(published);
  }

  #publishedOn(sourceId: unknown, effectiveOn: string): string | null {
    const publication = this.#publications.get(sourceId);
    if (publication === undefined) return null;
    const { firstDay, lastDay } = publication;
    return effectiveOn > firstDay && effectiveOn <= lastDay ? effectiveOn : firstDay;
  }

  #mention(table: string, id: unknown, since: string): void {
    const mention = `${table}\0${String(id)}`;
    const before = this.#firstMention.get(mention);
    if (id !== null && (before === undefined || since < before)) this.#firstMention.set(mention, since);
  }

  #notAfterNow(isoDate: string): string {
    const instant = `${isoDate}T00:00:00.000Z`;
    return instant < this.now ? instant : this.now;
  }
}

/** The span of days within which a source was published. */
type Publication = { readonly firstDay: string; readonly lastDay: string };

function lastDayOf(isoDate: string, precision: string): string {
  const [year = 0, month = 1] = isoDate.split('-').map(Number);
  if (precision === 'year') return `${year}-12-31`;
  if (precision === 'month') return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  return isoDate;
}
