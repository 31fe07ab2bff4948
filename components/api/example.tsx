import './api.css';

/** Lines to copy, or that came back: as they are, in a frame that scrolls sideways; prose is wrapped instead. */
export function Example({ label, children, isProse = false }: { label: string; children: string; isProse?: boolean }) {
  return (
    // A frame that scrolls must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <pre className={isProse ? 'gde-example gde-example--prose' : 'gde-example'} role="region" aria-label={label} tabIndex={0}>
      <code>{children}</code>
    </pre>
  );
}
