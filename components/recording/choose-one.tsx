import { PageShell } from '@/components/layout/page-shell';
import type { Crumb } from '@/components/nhs/breadcrumb';

export type ChooseOneProps = {
  title: string;
  heading: string;
  caption: string;
  backLink: Crumb;
  path: string;
  lead: string;
  choices: readonly { label: string; hint: string; href: string }[];
  empty: string;
};

/** A step of a task in which one thing of a record is chosen. */
export function ChooseOne({ title, heading, caption, backLink, path, lead, choices, empty }: ChooseOneProps) {
  return (
    <>
      <title>{title}</title>
      <PageShell clock={null} path={path} params={{}} backLink={backLink} heading={heading} caption={caption}>
        {choices.length === 0 ? (
          <p>{empty}</p>
        ) : (
          <>
            <p>{lead}</p>
            <ul className="nhsuk-list">
              {choices.map(({ label, hint, href }) => (
                <li key={href}>
                  <a href={href}>{label}</a>
                  <span className="gde-line gde-quiet">{hint}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </PageShell>
    </>
  );
}
