import './record.css';

/** The parts of a long page, each linked; those of which nothing is recorded are left out. */
export function PageContents({ parts }: { parts: readonly { readonly id: string; readonly heading: string; readonly count?: number }[] }) {
  return (
    <nav className="gde-contents" aria-label="On this page">
      <h2 className="nhsuk-heading-xs">On this page</h2>
      <ul>
        {parts.filter(({ count }) => count !== 0).map(({ id, heading, count }) => (
          <li key={id}>
            <a href={`#${id}`}>{heading}</a>
            {count !== undefined && ` (${count})`}
          </li>
        ))}
      </ul>
    </nav>
  );
}
