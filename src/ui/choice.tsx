interface ChoiceProps<Value extends string> {
  /** The name of the radio group. */
  readonly name: string;
  readonly legend: string;
  readonly isLegendHidden?: boolean;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: Value;
  readonly onChange: (value: Value) => void;
}

/** One of a few options, side by side. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { name, legend, isLegendHidden = false, options, chosen, onChange } = props;
  return (
    <fieldset>
      <legend class={isLegendHidden ? 'visually-hidden' : 'legend'}>{legend}</legend>
      <div class="choice">
        {options.map(({ value, label }) => (
          <label key={value}>
            <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => onChange(value)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
