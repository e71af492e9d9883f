import { type SymbolType, symbol, symbolCircle, symbolDiamond2, symbolSquare, symbolTriangle, symbolX } from 'd3-shape';
import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { LiftClass } from '../../core/vocabulary/report.ts';

interface Mark {
  readonly type: SymbolType;
  readonly filled: boolean;
  readonly colour: 'var(--blue)' | 'var(--orange)' | 'var(--ink-soft)';
}

/** A shape for every class, so that none needs its colour to be told from another. */
const MARKS: Readonly<Record<LiftClass, Mark>> = {
  none: { type: symbolCircle, filled: false, colour: 'var(--blue)' },
  slight: { type: symbolTriangle, filled: false, colour: 'var(--orange)' },
  clear: { type: symbolDiamond2, filled: true, colour: 'var(--orange)' },
  large: { type: symbolSquare, filled: true, colour: 'var(--orange)' },
  'not-measured': { type: symbolX, filled: false, colour: 'var(--ink-soft)' },
};

/** The mark of a lift class, centred on 0, 0; `size` is about its width, in the drawing's units. */
export const liftMark = (liftClass: LiftClass, size: number): SVGTemplateResult => {
  const { type, filled, colour } = MARKS[liftClass];
  return svg`<path
    d=${symbol(type, size * size * 0.7)() ?? ''}
    fill=${filled ? colour : 'none'}
    stroke=${colour}
    stroke-width=${size / 6}
  />`;
};

/** The same mark within a line of text. */
export const liftMarkInText = (liftClass: LiftClass): TemplateResult => html`<svg
  viewBox="-10 -10 20 20"
  width="1em"
  height="1em"
  aria-hidden="true"
>
  ${liftMark(liftClass, 13)}
</svg>`;
