/** A part of the address that was not used, and why. */
export type IgnoredParameter = {
  readonly name: string;
  readonly value: string;
  readonly reason: string;
};

/** Says which parts of the address were not understood and were left out. */
export function IgnoredParameters({ ignored }: { ignored: readonly IgnoredParameter[] }) {
  if (ignored.length === 0) return null;
  return (
    <div className="nhsuk-inset-text gde-ignored" role="status">
      <span className="nhsuk-u-visually-hidden">Information: </span>
      {ignored.map(({ name, value, reason }, index) => (
        <p key={`${name}-${index}`}>
          We ignored{' '}
          <code>
            {name}={shortened(value)}
          </code>
          : {reason}.
        </p>
      ))}
    </div>
  );
}

function shortened(value: string): string {
  const characters = [...value];
  return characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : value;
}
