import type { ReactNode } from 'react';

export type SectionProps = {
  /** Anchor of the section, and the stem of its heading's id. */
  id: string;
  heading: string;
  level?: 2 | 3;
  /** The section's answer, straight under its heading. */
  answer?: ReactNode;
  children: ReactNode;
};

/** A headed part of a page. */
export function Section({ id, heading, level = 2, answer, children }: SectionProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section id={id} aria-labelledby={`${id}-heading`} className="gde-section">
      <Heading id={`${id}-heading`} className={level === 2 ? 'nhsuk-heading-m' : 'nhsuk-heading-s'}>
        {heading}
      </Heading>
      {answer && <p className="gde-section__answer">{answer}</p>}
      {children}
    </section>
  );
}
