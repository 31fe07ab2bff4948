import { formatList } from '@/lib/format/format-list';

/** A parameter of the address that made no sense, and what would have. */
export type IgnoredParameter = {
  name: string;
  value: string;
  /** What may stand there, when the choice is short. */
  choices?: readonly string[];
};

/** Says which parts of the address were not understood and were left out. */
export function IgnoredParameters({ ignored }: { ignored: readonly IgnoredParameter[] }) {
  if (ignored.length === 0) return null;
  return (
    <div className="nhsuk-inset-text gde-ignored" role="status">
      <span className="nhsuk-u-visually-hidden">Information: </span>
      {ignored.map(({ name, value, choices }, index) => (
        <p key={`${name}-${index}`}>
          We ignored{' '}
          <code>
            {name}={shortened(value)}
          </code>
          {choices?.length ? `: choose ${choices.length > 1 ? 'one of ' : ''}${formatList(choices, 'or')}.` : '.'}
        </p>
      ))}
    </div>
  );
}

function shortened(value: string): string {
  const characters = [...value];
  return characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : value;
}
