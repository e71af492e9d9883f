import { html, nothing, type TemplateResult } from 'lit';

/** One thing to choose of a few, as radio buttons that look like one bar. */
export interface Segments<Value extends string> {
  /** Of the group of radio buttons, in its element. */
  readonly group: string;
  readonly legend: string;
  readonly words: Readonly<Record<Value, string>>;
  readonly chosen: Value;
  readonly note?: string;
  readonly choose: (value: Value) => void;
}

export const segments = <Value extends string>(of: Segments<Value>): TemplateResult => {
  const entries = Object.entries(of.words) as [Value, string][];
  return html`<fieldset aria-describedby=${of.note ? `${of.group}-note` : nothing}>
    <legend>${of.legend}</legend>
    <div class="segments">
      ${entries.map(
        ([value, words]) => html`<label>
          <input
            type="radio"
            name=${of.group}
            value=${value}
            .checked=${value === of.chosen}
            @change=${() => of.choose(value)}
          />${words}
        </label>`,
      )}
    </div>
    ${of.note ? html`<p id="${of.group}-note">${of.note}</p>` : nothing}
  </fieldset>`;
};

/** Something that is on or off. */
export interface Tick {
  readonly id: string;
  readonly words: string;
  readonly note?: string;
  readonly on: boolean;
  readonly choose: (on: boolean) => void;
}

export const tick = ({ id, words, note, on, choose }: Tick): TemplateResult => html`<label class="tick">
  <input
    id=${id}
    type="checkbox"
    .checked=${on}
    @change=${({ target }: Event) => target instanceof HTMLInputElement && choose(target.checked)}
  />
  <span>${words}</span>
  ${note ? html`<small>${note}</small>` : nothing}
</label>`;
