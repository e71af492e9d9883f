import type { Scale } from '@observablehq/plot';

/** Where a chart was clicked or tapped. */
export interface ChartPress {
  /** In the units of the panel's drawing, from its top left corner. */
  readonly x: number;
  readonly y: number;
  /** Of the panel that was pressed, or of the nearest one. */
  readonly scale: (name: 'x' | 'y') => Scale | undefined;
}

type Panel = SVGSVGElement & { readonly scale: (name: string) => Scale | undefined };

const isPanel = (child: Element): child is Panel => child instanceof SVGSVGElement && 'scale' in child;

const topOf = (panel: Panel): number => panel.y.baseVal.value;

/** The place of a click in a drawing that `stackedPlots` made; null where there is no panel. */
export const chartPress = (drawing: SVGSVGElement, { clientX, clientY }: MouseEvent): ChartPress | null => {
  const { left, top, width } = drawing.getBoundingClientRect();
  const scaled = width > 0 ? drawing.viewBox.baseVal.width / width : 1;
  const down = (clientY - top) * scaled;
  const panels = [...drawing.children].filter(isPanel);
  const panel = panels.findLast((each) => topOf(each) <= down) ?? panels[0];
  if (!panel) return null;
  return { x: (clientX - left) * scaled, y: down - topOf(panel), scale: (name) => panel.scale(name) };
};

/** What is drawn nearest to a press; null of nothing. `away` is how far it is drawn from there. */
export const nearest = <Drawn>(drawn: readonly Drawn[], away: (one: Drawn) => number): Drawn | null =>
  drawn.reduce<Drawn | null>((best, one) => (best !== null && away(best) <= away(one) ? best : one), null);
