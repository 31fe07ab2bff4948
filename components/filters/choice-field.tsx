export type ChoiceFieldProps = { name: string; label: string; value: string; choices: readonly { readonly value: string; readonly label: string }[] };

/** One thing to choose of what a page shows, in a form that asks for it by its address. */
export function ChoiceField({ name, label, value, choices }: ChoiceFieldProps) {
  return (
    <div className="min-w-0 max-w-full">
      <label className="nhsuk-label text-base" htmlFor={`choose-${name}`}>
        {label}
      </label>
      <select className="nhsuk-select w-full max-w-full text-base" id={`choose-${name}`} name={name} defaultValue={value}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
