/** A picture of a chart, to keep; named as it is to be saved. */
export interface ChartFile {
  readonly name: string;
  readonly blob: Blob;
}

/** What a chart says to who cannot see it. */
export interface ChartWords {
  readonly title: string;
  readonly description: string;
}

/** All that a stylesheet of ours or of the chart's maker sets on shapes and text. */
const INLINED = [
  'display',
  'visibility',
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'text-anchor',
  'dominant-baseline',
] as const;

const NAMESPACE = 'http://www.w3.org/2000/svg';
/** Margin of white around the drawing, CSS pixels. */
const MARGIN = 16;
/** Pixels per CSS pixel, so that it stays sharp on paper and on a phone. */
const PNG_SCALE = 2;

const styleText = (element: Element): string => {
  const computed = getComputedStyle(element);
  return INLINED.map((property) => `${property}:${computed.getPropertyValue(property)}`).join(';');
};

/** Element by element, what the page's stylesheets make of a drawing in the light scheme, whatever the page is in. */
const lightStyles = (svg: SVGSVGElement): readonly string[] => {
  const before = svg.getAttribute('style');
  svg.style.colorScheme = 'light';
  const styles = [svg, ...svg.querySelectorAll('*')].map(styleText);
  if (before === null) svg.removeAttribute('style');
  else svg.setAttribute('style', before);
  return styles;
};

const inSvg = (tag: string, attributes: Readonly<Record<string, string>>, text = ''): SVGElement => {
  const element = document.createElementNS(NAMESPACE, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = text;
  return element;
};

interface Drawing {
  readonly text: string;
  /** CSS pixels, margin included. */
  readonly width: number;
  readonly height: number;
}

/** The drawing on its own: styles inside, on white, with its title and description. The page is left as it was. */
const standalone = (svg: SVGSVGElement, { title, description }: ChartWords): Drawing => {
  const styles = lightStyles(svg);
  const copy = svg.cloneNode(true) as SVGSVGElement;
  for (const [i, element] of [copy, ...copy.querySelectorAll('*')].entries()) {
    element.setAttribute('style', styles[i] ?? '');
    // What the styles say now, and in words that only a page with ours understands.
    for (const name of ['class', ...INLINED]) element.removeAttribute(name);
  }
  for (const left of copy.querySelectorAll('style, title, desc')) left.remove();
  const { width, height } = svg.getBoundingClientRect();
  const [whole, high] = [width + 2 * MARGIN, height + 2 * MARGIN];
  copy.setAttribute('x', String(MARGIN));
  copy.setAttribute('y', String(MARGIN));
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  for (const name of ['role', 'aria-label']) copy.removeAttribute(name);
  const page = inSvg('svg', {
    width: String(whole),
    height: String(high),
    viewBox: `0 0 ${whole} ${high}`,
    role: 'img',
    'aria-labelledby': 'title desc',
  });
  page.append(
    inSvg('title', { id: 'title' }, title),
    inSvg('desc', { id: 'desc' }, description),
    inSvg('rect', { width: '100%', height: '100%', fill: '#ffffff' }),
    copy,
  );
  return { text: new XMLSerializer().serializeToString(page), width: whole, height: high };
};

const svgBlob = ({ text }: Drawing): Blob => new Blob([text], { type: 'image/svg+xml' });

/** Through an image and a canvas, since that is what browsers can paint SVG on. */
const pngBlob = async (drawing: Drawing): Promise<Blob> => {
  const address = URL.createObjectURL(svgBlob(drawing));
  try {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(drawing.width * PNG_SCALE);
    canvas.height = Math.round(drawing.height * PNG_SCALE);
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the canvas gave no picture'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
};

/**
 * A chart on the page as a file of its own: styles inside, on white in the light colours, with its title and its
 * description. `stem` is the name without its ending. The chart must be shown, or it has no size.
 */
export const chartFile = async (
  svg: SVGSVGElement,
  format: 'svg' | 'png',
  { stem, ...words }: ChartWords & { readonly stem: string },
): Promise<ChartFile> => {
  const drawing = standalone(svg, words);
  return { name: `${stem}.${format}`, blob: format === 'svg' ? svgBlob(drawing) : await pngBlob(drawing) };
};
