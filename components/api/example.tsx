import './api.css';

/** Lines to copy, or that came back: as they are, in a frame that scrolls sideways. */
export function Example({ label, children }: { label: string; children: string }) {
  return (
    // A frame that scrolls must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <pre className="gde-example" role="region" aria-label={label} tabIndex={0}>
      <code>{children}</code>
    </pre>
  );
}
