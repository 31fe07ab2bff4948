/** A page above the present one. */
export type Crumb = { label: string; href: string };

/** The way back up, above `<main>`; on a small screen only the page above. */
export function Breadcrumb({ items }: { items: readonly Crumb[] }) {
  const parent = items.at(-1);
  return (
    <nav className="nhsuk-breadcrumb" aria-label="Breadcrumb">
      <ol className="nhsuk-breadcrumb__list">
        {items.map((item) => (
          <li key={item.href} className="nhsuk-breadcrumb__list-item">
            <a className="nhsuk-breadcrumb__link" href={item.href}>
              {item.label}
            </a>
          </li>
        ))}
      </ol>
      {parent && (
        <a className="nhsuk-back-link" href={parent.href}>
          <span className="nhsuk-u-visually-hidden">Back to </span>
          {parent.label}
        </a>
      )}
    </nav>
  );
}
