import { css } from 'lit';

export const editorStyles = css`
  dialog {
    inline-size: min(40rem, 100vw - 1rem);
    max-inline-size: none;
    max-block-size: calc(100dvh - 1rem);
    padding: 0;
    border: 0.0625rem solid var(--line);
    border-radius: 1rem;
    color: var(--ink);
    background: var(--ground);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.6);
  }
  form {
    display: grid;
    gap: 1rem;
    padding: min(1.25rem, 4vw);
  }
  h2 {
    margin: 0;
    font-size: 1.375rem;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr));
    gap: 1rem;
  }
  label.field,
  legend {
    display: grid;
    gap: 0.375rem;
    padding: 0;
    font-weight: 600;
  }
  legend {
    margin-block-end: 0.375rem;
  }
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .numbers {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(10rem, 100%), 1fr));
    gap: 1rem;
  }
  input[type='text'],
  textarea {
    font: inherit;
    font-weight: 400;
    color: var(--ink);
    background: var(--surface);
    border: 0.125rem solid var(--line);
    border-radius: var(--radius);
    min-block-size: 3rem;
    inline-size: 100%;
    padding: 0.375rem 0.75rem;
  }
  textarea {
    min-block-size: 4.5rem;
    resize: vertical;
  }
  input[aria-invalid='true'] {
    border-color: var(--orange);
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(8.5rem, 100%), 1fr));
    gap: 0.375rem;
  }
  .choices.few {
    grid-template-columns: repeat(auto-fit, minmax(min(5.5rem, 100%), 1fr));
  }
  .choices label {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: 3rem;
    padding: 0.25rem 0.5rem;
    border: 0.125rem solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    font-weight: 600;
    text-align: center;
    cursor: pointer;
  }
  .choices label:has(:checked) {
    border-color: var(--blue);
    background: var(--blue);
    color: var(--on-blue);
    text-decoration: underline 0.125rem;
    text-underline-offset: 0.25rem;
  }
  .choices label:has(:focus-visible) {
    outline: 0.1875rem solid var(--blue);
    outline-offset: 0.125rem;
  }
  .choices input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .note {
    margin: 0.375rem 0 0;
    font-size: 0.9375rem;
    color: var(--ink-soft);
    max-inline-size: 60ch;
  }
  .note.change {
    color: var(--orange);
    font-weight: 600;
  }
  .picture {
    margin-block-start: 0.75rem;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75rem;
  }
  machine-picture {
    inline-size: min(14rem, 100%);
    aspect-ratio: 4 / 3;
    border-radius: var(--radius);
    overflow: hidden;
  }
  .ends {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-inline: calc(-1 * min(1.25rem, 4vw));
    margin-block-end: calc(-1 * min(1.25rem, 4vw));
    padding: 0.75rem min(1.25rem, 4vw);
    border-block-start: 0.0625rem solid var(--line);
    background: var(--ground);
  }
  .ends button {
    min-block-size: 3.25rem;
  }
  .ends .primary {
    flex: 1 1 4rem;
  }
`;
