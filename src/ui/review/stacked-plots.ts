const NAMESPACE = 'http://www.w3.org/2000/svg';

/** One panel of a chart: its name stands above it. */
export interface Panel {
  readonly name: string;
  /** Stands at the other end. */
  readonly note?: string;
  /** As Plot gives it: an SVG element without legend or caption. */
  readonly plot: Element;
  /** CSS pixels. */
  readonly height: number;
}

interface Line {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

/** Plot names its groups for readers where no name is allowed; the figure has its own name and table. */
const unnamed = (plot: Element): Element => {
  for (const named of plot.querySelectorAll('[aria-label], [aria-hidden]')) {
    named.removeAttribute('aria-label');
    named.removeAttribute('aria-hidden');
  }
  return plot;
};

const line = ({ words, x, y, anchor }: Line, em: number): SVGTextElement => {
  const text = document.createElementNS(NAMESPACE, 'text');
  text.setAttribute('class', 'name');
  text.setAttribute('x', String(x));
  text.setAttribute('y', String(y));
  text.setAttribute('text-anchor', anchor);
  text.setAttribute('font-size', String(em));
  text.textContent = words;
  return text;
};

/** A bold letter is at most about so wide, in letters' sizes; a name and a note that may touch stand below each other. */
const LETTER_WIDTH = 0.66;

const fitInLine = ({ name, note = '' }: Panel, width: number, em: number): boolean =>
  (name.length + note.length + 2) * LETTER_WIDTH * em < width;

/** Panels of one width below one another as one drawing, each under its name. `em` is the letters' size. */
export const stackedPlots = (panels: readonly Panel[], width: number, em: number): SVGSVGElement => {
  const whole = document.createElementNS(NAMESPACE, 'svg');
  whole.style.fontSize = `${em}px`;
  let top = 0;
  for (const panel of panels) {
    const { name, note, plot, height } = panel;
    const lines = note && !fitInLine(panel, width, em) ? 2 : 1;
    const nameRoom = em * (0.25 + 1.25 * lines);
    plot.setAttribute('y', String(top + nameRoom));
    whole.append(line({ words: name, x: 0, y: top + em, anchor: 'start' }, em), unnamed(plot));
    const noteAt = { x: width - em * 0.75, y: top + em * (1.25 * lines - 0.25) };
    if (note) whole.append(line({ words: note, ...noteAt, anchor: 'end' }, em));
    top += nameRoom + height;
  }
  whole.setAttribute('width', String(width));
  whole.setAttribute('height', String(top));
  whole.setAttribute('viewBox', `0 0 ${width} ${top}`);
  return whole;
};
