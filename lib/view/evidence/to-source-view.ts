import type { ClockView } from '@/lib/view/clock/clock-view';
import { withClock } from '@/lib/view/clock/with-clock';
import type { SourceView } from './evidence-view';

/** A source as it is linked, at the reader's clock; by its reference where its title was not read. */
export function toSourceView(id: string, titles: ReadonlyMap<string, { readonly title: string; readonly publisher: string }>, clock: ClockView): SourceView {
  const known = titles.get(id);
  return { id, title: known?.title ?? id, publisher: known?.publisher ?? null, href: withClock(`/sources/${encodeURIComponent(id)}`, clock) };
}
