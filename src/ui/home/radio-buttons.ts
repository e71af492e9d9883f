import { html, type TemplateResult } from 'lit';

/** Words of which one or none is chosen. */
export interface RadioButtons<Value extends string> {
  /** Ties the buttons together, in their element. */
  readonly name: string;
  readonly values: readonly Value[];
  /** Perhaps none of the values. */
  readonly chosen: string;
  readonly words: (value: Value) => string;
  readonly choose: (value: Value) => void;
}

/** A label with its button for each value. */
export const radioButtons = <Value extends string>(of: RadioButtons<Value>): readonly TemplateResult[] =>
  of.values.map(
    (value) => html`<label>
      <input
        type="radio"
        name=${of.name}
        value=${value}
        .checked=${value === of.chosen}
        @change=${() => of.choose(value)}
      />${of.words(value)}
    </label>`,
  );
