import type { Crumb } from './breadcrumb';

/** The way back from a task page, above `<main>`. */
export function BackLink({ label, href }: Crumb) {
  return (
    <a className="nhsuk-back-link" href={href}>
      {label}
    </a>
  );
}
