import type { RecordAction } from '@/lib/view/recording/record-actions';

/** What the person who reads may add to a list; nothing where there is nothing. */
export function ListActions({ actions }: { actions: readonly RecordAction[] }) {
  return actions.map(({ label, href }) => (
    <p key={href}>
      <a href={href}>{label}</a>
    </p>
  ));
}
