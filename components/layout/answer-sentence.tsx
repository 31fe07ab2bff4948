import type { ReactNode } from 'react';

/** The answer of a page or a section, in one plain sentence. A page's own goes in `PageShell`'s `answer`. */
export function AnswerSentence({ children }: { children: ReactNode }) {
  return <p className="nhsuk-body-l gde-answer">{children}</p>;
}
