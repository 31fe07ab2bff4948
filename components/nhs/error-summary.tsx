/** What is wrong, and the id of the field that mends it. */
export type FieldProblem = { message: string; fieldId: string };

/** What must be put right before a form is accepted: takes the focus on load, and each item leads to its field. */
export function ErrorSummary({ problems }: { problems: readonly FieldProblem[] }) {
  if (problems.length === 0) return null;
  return (
    // The alert is the inner element: an alert that takes the focus itself is read twice.
    // eslint-disable-next-line jsx-a11y/no-autofocus -- an error summary must take the focus on load
    <div className="nhsuk-error-summary" tabIndex={-1} autoFocus>
      <div role="alert">
        <h2 className="nhsuk-error-summary__heading">There is a problem</h2>
        <div className="nhsuk-error-summary__body">
          <ul className="nhsuk-list nhsuk-error-summary__list">
            {problems.map((problem) => (
              <li key={`${problem.fieldId} ${problem.message}`}>
                <a href={`#${problem.fieldId}`}>{problem.message}</a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
