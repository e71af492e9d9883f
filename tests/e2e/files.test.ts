import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import { bringIn, fileBy, home, lookAt, openFiles, openImported, RECORDING } from './support/files-page.ts';
import { openPage } from './support/open-page.ts';
import { readMot, readTrc } from './support/open-sim.ts';
import { downloadBy, repRows } from './support/screens.ts';

const SET_FILES = ['Export JSON', 'Export CSV', 'Save keypoints', 'Markers (TRC)', 'Angles (MOT)'];

/** Each file of the set on the screen, by its button. */
const setFiles = async (page: Page): Promise<Readonly<Record<string, string>>> => {
  const texts: Record<string, string> = {};
  for (const button of SET_FILES) texts[button] = (await downloadBy(page, button)).text;
  return texts;
};

const openSet = async (page: Page): Promise<void> => {
  await page.locator('padline-home .open').first().click();
  await page.locator('padline-report h1').waitFor();
};

test('in inches and pounds, a backup is restored after everything was deleted: the same set, what was said of it, and every export, byte for byte', async () => {
  await using opened = await openPage(inject('appUrl'));
  const { page, errors } = opened;
  await page.evaluate(() => localStorage.setItem('padline.view', '{"units":"imperial"}'));
  await page.reload();
  await openImported(page);
  await page.locator('padline-report h1').waitFor();
  const shown = (await repRows(page)).flat().join(' ');
  expect(shown).toMatch(/\d in\b/);
  expect(shown).not.toMatch(/\d cm\b/);
  await page.getByRole('button', { name: 'belt', exact: true }).click();
  await page.getByLabel('Note').fill('seat one further back');
  await page.getByRole('button', { name: 'More load' }).click();
  await page.locator('set-log-form').getByText('lb', { exact: true }).first().waitFor();
  const before = await setFiles(page);
  // For programs there is one unit, in whatever the lifter thinks.
  expect(before['Export JSON']).toMatch(/"liftCm": \d/);
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await openFiles(page);
  const table = await downloadBy(page, 'All sets (CSV)');
  expect(table.text).toContain('seat one further back');
  const backup = await fileBy(page, 'Make a backup');
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: /^Delete all/ }).click();
  await page.getByRole('button', { name: 'Delete all', exact: true }).last().click();
  await page.getByText('None yet.').waitFor();
  await openFiles(page);
  expect(await page.getByRole('button', { name: 'All sets (CSV)' }).isDisabled()).toBe(true);
  const given = { name: backup.name, mimeType: 'application/gzip', buffer: backup.bytes };
  await bringIn(page, given);
  expect((await downloadBy(page, 'All sets (CSV)')).text).toBe(table.text);
  // The same file once more has nothing new.
  await lookAt(page, given);
  await page.getByText('There is nothing new in it.').first().waitFor();
  await page.getByRole('button', { name: 'Done' }).click();
  await openSet(page);
  expect(await setFiles(page)).toEqual(before);
  expect(errors).toEqual([]);
});

/** The knee of one side by its markers, degrees, 0 straight; NaN where a marker was not seen. */
const kneeFlexion = (row: readonly number[], labels: readonly string[], side: 'L' | 'R'): number => {
  const [hip, knee, ankle] = ['Hip', 'Knee', 'Ankle'].map((joint) => {
    const at = 3 * labels.indexOf(`${side}${joint}`);
    return [row[at] ?? Number.NaN, row[at + 1] ?? Number.NaN] as const;
  });
  if (!hip || !knee || !ankle) return Number.NaN;
  const along = (from: readonly [number, number], to: readonly [number, number]): number =>
    Math.atan2(to[1] - from[1], to[0] - from[0]);
  const turned = Math.abs(along(knee, ankle) - along(hip, knee)) * (180 / Math.PI);
  return Math.min(turned, 360 - turned);
};

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

test('a set goes out as tables, markers and angles that other programs read, and that agree', async () => {
  await using opened = await openPage(inject('appUrl'));
  const { page, errors } = opened;
  await openImported(page);
  const files = await setFiles(page);
  const { reps, setup, source } = JSON.parse(files['Export JSON'] ?? '');
  const rows = parse(files['Export CSV'] ?? '', { columns: true, bom: true }) as Record<string, string>[];
  expect(rows.map((row) => [row.rep, row.depth_deg, row.lift_class].join())).toEqual(
    reps.map(({ index, depthDeg, liftClass }: Record<string, unknown>) => [index, depthDeg, liftClass].join()),
  );

  const markers = readTrc(files['Markers (TRC)'] ?? '');
  expect(markers.labels).toHaveLength(17);
  expect(markers.units).toBe('m');
  const length = source.durationMs / 1000;
  expect(markers.rate).toBeCloseTo(source.framesAnalysed / length, 0);
  expect(markers.times[0]).toBe(0);
  expect(Math.abs((markers.times.at(-1) ?? 0) - length)).toBeLessThan(1.5 / markers.rate);
  for (const [i, time] of markers.times.entries()) expect(time).toBeCloseTo(i / markers.rate, 4);
  // A marker is seen whole or not at all; a person is about as large as persons are.
  for (const row of markers.rows)
    for (let at = 0; at < row.length; at += 3) expect(new Set(row.slice(at, at + 3).map(Number.isNaN)).size).toBe(1);
  const seen = markers.rows.flat().filter((value) => !Number.isNaN(value));
  expect(Math.max(...seen)).toBeLessThan(6);

  const angles = readMot(files['Angles (MOT)'] ?? '');
  const side = setup.nearSide === 'left' ? 'L' : 'R';
  const knee = angles.labels.indexOf(`knee_angle_${side.toLowerCase()}`);
  const apart = angles.rows.flatMap((row, i) => {
    const difference = (row[knee] ?? Number.NaN) - kneeFlexion(markers.rows[i] ?? [], markers.labels, side);
    return Number.isNaN(difference) ? [] : [Math.abs(difference)];
  });
  expect(apart.length).toBeGreaterThan(200);
  expect(middle(apart)).toBeLessThan(3);
  const depths = angles.rows.map((row) => row[angles.labels.indexOf('thigh_to_pad')] ?? Number.NaN);
  const deepest = Math.max(...depths.filter((depth) => !Number.isNaN(depth)));
  expect(Math.abs(deepest - Math.max(...reps.map(({ depthDeg }: { depthDeg: number }) => depthDeg)))).toBeLessThan(1);
  expect(errors).toEqual([]);
});

/** What an XML parser makes of a drawing, and how a browser paints a picture: share of it that is not white. */
const drawingIn = (
  page: Page,
  text: string,
): Promise<{ readonly root: string; readonly title: string; readonly shapes: number }> =>
  page.evaluate((xml) => {
    const drawing = new DOMParser().parseFromString(xml, 'image/svg+xml');
    return {
      root: drawing.documentElement.localName,
      title: drawing.querySelector('title')?.textContent ?? '',
      shapes: drawing.querySelectorAll('path, line, rect, circle').length,
    };
  }, text);

const pictureIn = (page: Page, bytes: Buffer): Promise<{ readonly width: number; readonly inked: number }> =>
  page.evaluate(async (base64) => {
    const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
    const { width, height } = picture;
    const pen = new OffscreenCanvas(width, height).getContext('2d');
    pen?.drawImage(picture, 0, 0);
    const pixels = pen?.getImageData(0, 0, width, height).data ?? [];
    let inked = 0;
    for (let i = 0; i < pixels.length; i += 4) if ((pixels[i] ?? 255) + (pixels[i + 1] ?? 255) < 480) inked++;
    return { width, inked: inked / (width * height) };
  }, bytes.toString('base64'));

const readPdf = async (
  bytes: Buffer,
): Promise<{ readonly pages: number; readonly size: string; readonly text: string }> => {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const page = await pdf.getPage(1);
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
  return { pages: pdf.numPages, size: `${Math.round(width)}x${Math.round(height)}`, text };
};

test('a set goes out as every chart, and as one page on the paper of the place', async () => {
  await using opened = await openPage(inject('appUrl'), { context: { locale: 'en-US', colorScheme: 'dark' } });
  const { page, errors } = opened;
  await openImported(page);
  for (const chart of ['Depth and lift, rep by rep', 'Lift against depth', 'The whole set over time']) {
    await page.getByLabel('Which chart').selectOption(chart);
    const svg = await downloadBy(page, 'SVG drawing');
    const drawing = await drawingIn(page, svg.text);
    expect(drawing, svg.name).toMatchObject({ root: 'svg', title: expect.stringMatching(/\w/) });
    expect(drawing.shapes).toBeGreaterThan(5);
    // Whatever the page's own colours, and drawn by the file alone.
    expect(svg.text).not.toMatch(/var\(|currentcolor|class=/i);
    const png = await fileBy(page, 'PNG picture');
    const picture = await pictureIn(page, png.bytes);
    expect(picture.width, png.name).toBe(2 * (720 + 32));
    expect(picture.inked).toBeGreaterThan(0.002);
    expect(picture.inked).toBeLessThan(0.3);
  }

  await page.getByLabel('Name on the page').fill('Zoë Müller-Núñez');
  const letter = await readPdf((await fileBy(page, 'PDF page')).bytes);
  expect(letter).toMatchObject({ pages: 1, size: '612x792' });
  for (const words of ['Leg press set', 'Zoë Müller-Núñez', 'Deepest', '135°', 'Not a medical device'])
    expect(letter.text).toContain(words);

  const british = await page.context().browser()?.newContext({ locale: 'en-GB' });
  const other = await british?.newPage();
  if (!other) throw new Error('no second page');
  await other.goto(inject('appUrl'));
  await home(other);
  await openFiles(other);
  await bringIn(other, RECORDING);
  await other.getByRole('button', { name: 'Open the set' }).click();
  const a4 = await readPdf((await fileBy(other, 'PDF page')).bytes);
  expect(a4).toMatchObject({ pages: 1, size: '595x842' });
  expect(a4.text).toContain('Leg press set');
  expect(a4.text).not.toContain('Zoë');
  expect(errors).toEqual([]);
});
