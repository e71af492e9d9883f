import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import { importLines, RECORDING } from './support/files-page.ts';
import { openPage } from './support/open-page.ts';
import { downloadBy, type GivenFile, repRows } from './support/screens.ts';

const FILES = ['JSON exportieren', 'CSV exportieren', 'Gelenkpunkte speichern', 'Marker (TRC)', 'Winkel (MOT)'];

const press = (page: Page, name: string | RegExp): Promise<void> =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();

const bringIn = async (page: Page, files: Parameters<Page['setInputFiles']>[1]): Promise<void> => {
  const last = page.locator('import-list').getByRole('button', { name: 'OK', exact: true });
  if ((await last.count()) > 0) await last.click();
  await page.setInputFiles('files-dialog input[type=file]', files);
  await press(page, 'Importieren');
  await page.getByRole('button', { name: 'Zurücknehmen' }).waitFor();
};

const openSet = async (page: Page): Promise<void> => {
  await page.locator('padline-home .open').first().click();
  await page.locator('padline-report h1').waitFor();
};

const filesOfSet = async (page: Page): Promise<Readonly<Record<string, string>>> => {
  const texts: Record<string, string> = {};
  for (const button of FILES) texts[button] = (await downloadBy(page, button)).text;
  return texts;
};

/** By the clock of this machine, as Strong writes it. */
const localTime = (iso: string): string => {
  const time = new Date(iso);
  return `${time.toLocaleDateString('sv')} ${time.toLocaleTimeString('sv')}`;
};

/** Strong's log as a German phone writes it, saved once more by an older spreadsheet on Windows. */
const strongLog = (at: string): GivenFile => ({
  name: 'strong.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    ['Date;Workout Name;Exercise Name;Set Order;Weight (kg);Reps', `${at};Übung für Beine;Beinpresse;1;82,5;2`].join(
      '\r\n',
    ),
    'latin1',
  ),
});

test('in German, a set goes from keypoints to report, log, history, tables and backup, is wiped and comes back the same', async () => {
  await using opened = await openPage(inject('appUrl'), { context: { locale: 'de-DE' } });
  const { page, errors } = opened;
  await press(page, 'Verstanden');
  await press(page, 'Sicherung und Dateien');
  await bringIn(page, RECORDING);
  await press(page, 'Satz öffnen');
  await page.locator('padline-report h1').waitFor();
  const rows = await repRows(page);
  expect(rows).toHaveLength(2);
  expect(rows.flat().filter((cell) => /\d,\d/.test(cell)).length).toBeGreaterThan(3);
  expect(rows.flat().filter((cell) => /\d\.\d/.test(cell))).toEqual([]);

  // A load with a comma, out of a log whose letters are not those of the web.
  const { createdAt } = JSON.parse((await downloadBy(page, FILES[0] ?? '')).text);
  await press(page, 'Zurück');
  await press(page, 'Sicherung und Dateien');
  await bringIn(page, strongLog(localTime(createdAt)));
  expect((await importLines(page))[0]).toMatch(/Neu: 1 Satz/);
  await press(page, 'Fertig');
  await openSet(page);
  expect(await page.getByLabel('Gewicht', { exact: true }).last().inputValue()).toBe('82,5');
  await page.getByLabel('Notiz').fill('Sitz eins weiter hinten; größer');
  await page.getByText('Auf diesem Gerät gespeichert').waitFor();
  const before = await filesOfSet(page);
  const set = JSON.parse(before['JSON exportieren'] ?? '');
  expect(before['JSON exportieren']).toContain('"loadKg": 82.5');
  const table = parse(before['CSV exportieren'] ?? '', { columns: true, bom: true }) as Record<string, string>[];
  expect(table.map(({ depth_deg }) => Number(depth_deg))).toEqual(
    set.reps.map(({ depthDeg }: { depthDeg: number }) => depthDeg),
  );

  await press(page, 'Zurück');
  await press(page, /^Verlauf/);
  await page.locator('padline-history').getByText('82,5 kg').first().waitFor();
  await press(page, 'Zurück');
  await press(page, 'Sicherung und Dateien');
  const sets = (await downloadBy(page, 'Alle Sätze (CSV)')).text;
  expect(parse(sets, { columns: true, bom: true })).toMatchObject([
    { load_kg: '82.5', note: 'Sitz eins weiter hinten; größer' },
  ]);
  const coming = page.waitForEvent('download');
  await press(page, 'Sicherung machen');
  const backup = await coming;
  await press(page, 'Fertig');
  await press(page, /^Alle .*löschen/);
  await page.getByRole('button', { name: 'Alle löschen', exact: true }).last().click();
  await page.getByText('Noch keine.').waitFor();

  await press(page, 'Sicherung und Dateien');
  await bringIn(page, await backup.path());
  expect((await downloadBy(page, 'Alle Sätze (CSV)')).text).toBe(sets);
  await press(page, 'Fertig');
  await openSet(page);
  expect(await repRows(page)).toEqual(rows);
  expect(await filesOfSet(page)).toEqual(before);
  expect(errors).toEqual([]);
});
