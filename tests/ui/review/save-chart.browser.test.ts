import { describe, expect, test } from 'vitest';
import { chartFile } from '../../../src/ui/review/save-chart.ts';
import '../../../src/ui/review/set-chart.ts';
import { builtReport } from '../../builders/set-report.ts';
import { mounted } from '../mounted.ts';

const words = { stem: 'padline-2026-03-02-1310-chart', title: 'Depth & lift', description: 'Four reps, one <lifted>.' };

/** The report's chart, in a page that is dark. */
const darkChart = async (): Promise<SVGSVGElement> => {
  const chart = await mounted('set-chart', { report: builtReport() }, { width: '640px', colorScheme: 'dark' });
  return chart.renderRoot.querySelector('svg') as SVGSVGElement;
};

const parsed = async (blob: Blob): Promise<Document> =>
  new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');

describe('chartFile', () => {
  test("chartFile(svg, 'svg') is a document of its own with title and description", async () => {
    const { name, blob } = await chartFile(await darkChart(), 'svg', words);
    expect([name, blob.type]).toEqual(['padline-2026-03-02-1310-chart.svg', 'image/svg+xml']);
    const document = await parsed(blob);
    expect(document.querySelector('parsererror')).toBeNull();
    expect(document.querySelector('title')?.textContent).toBe('Depth & lift');
    expect(document.querySelector('desc')?.textContent).toBe('Four reps, one <lifted>.');
    expect(document.documentElement.getAttribute('aria-labelledby')).toBe('title desc');
    expect(document.querySelector('[class], style')).toBeNull();
  });

  test("chartFile(svg, 'svg') carries its colours inside, the light ones, and leaves the page as it was", async () => {
    const svg = await darkChart();
    const before = svg.outerHTML;
    const document = await parsed((await chartFile(svg, 'svg', words)).blob);
    expect(svg.outerHTML).toBe(before);
    const name = [...document.querySelectorAll('text')].find(({ textContent }) => textContent === 'Depth');
    expect(name?.getAttribute('style')).toContain('fill:rgb(16, 21, 29)');
    expect(name?.getAttribute('style')).toContain('font-weight:700');
    expect(document.documentElement.outerHTML).not.toContain('var(--');
  });

  test("chartFile(svg, 'png') is twice the size, on white, with something drawn", async () => {
    const svg = await darkChart();
    const { name, blob } = await chartFile(svg, 'png', words);
    expect([name, blob.type]).toEqual(['padline-2026-03-02-1310-chart.png', 'image/png']);
    const picture = await createImageBitmap(blob);
    const { width, height } = svg.getBoundingClientRect();
    expect([picture.width, picture.height]).toEqual([Math.round(2 * (width + 32)), Math.round(2 * (height + 32))]);
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const pen = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    pen.drawImage(picture, 0, 0);
    const { data } = pen.getImageData(0, 0, picture.width, picture.height);
    expect([...data.slice(0, 4)]).toEqual([255, 255, 255, 255]);
    const inked = data.filter((value, i) => i % 4 === 0 && value < 100).length;
    expect(inked).toBeGreaterThan(200);
  });
});
