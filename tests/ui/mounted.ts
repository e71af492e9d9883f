import type { LitElement } from 'lit';
import { onTestFinished } from 'vitest';

/** An element with properties on the page, drawn, and gone when the test ends. */
export const mounted = async <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  box: Readonly<Record<string, string>> = {},
): Promise<HTMLElementTagNameMap[Tag] & LitElement> => {
  const element = document.createElement(tag) as HTMLElementTagNameMap[Tag] & LitElement;
  Object.assign(element, properties);
  Object.assign(element.style, box);
  document.body.append(element);
  onTestFinished(() => element.remove());
  await settled(element);
  return element;
};

/** After the element has drawn itself and has been told its size. */
export const settled = async (element: LitElement): Promise<void> => {
  await element.updateComplete;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await element.updateComplete;
};

/** What can be read in an element and in the elements within it, with single spaces. */
export const textOf = (element: Element): string => {
  const read = (node: Node): string => {
    if (node instanceof HTMLStyleElement) return '';
    if (node instanceof Text) return node.data;
    const root = node instanceof Element ? (node.shadowRoot ?? node) : node;
    return [...root.childNodes].map(read).join(' ');
  };
  return read(element).replace(/\s+/g, ' ').trim();
};

/** The next event of a kind that bubbles up to the page. */
export const nextEvent = <Type extends keyof HTMLElementEventMap>(type: Type): Promise<HTMLElementEventMap[Type]> =>
  new Promise((resolve) => document.body.addEventListener(type, resolve, { once: true }));

/** A button by its name, in an element's own shadow. */
export const button = (element: LitElement, name: string): HTMLButtonElement => {
  const found = [...element.renderRoot.querySelectorAll('button')].find(
    (one) => one.getAttribute('aria-label') === name || one.textContent?.replace(/\s+/g, ' ').trim() === name,
  );
  if (!found) throw new Error(`no button "${name}" in ${textOf(element)}`);
  return found;
};
