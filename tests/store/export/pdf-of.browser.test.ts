import { GlobalWorkerOptions, getDocument } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.mjs?url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { emptyLog } from '../../../src/core/vocabulary/set-log.ts';
import { kilograms } from '../../../src/core/vocabulary/units.ts';
import { type PdfWish, pdfOf } from '../../../src/store/export/pdf-of.ts';
import { useUnits } from '../../../src/words/units-in-use.ts';
import { builtFrames, builtRecording, builtReport } from '../../builders/set-report.ts';

GlobalWorkerOptions.workerSrc = workerUrl;

const report = builtReport({ createdAt: new Date(2026, 2, 2, 13, 10, 59).toISOString() });
const set = { report, recording: builtRecording({ frames: builtFrames(500) }) };

const wish: PdfWish = {
  paper: 'a4',
  language: 'en',
  log: { ...emptyLog('set-1'), load: kilograms(122.5), rpe: 8.5 },
  machine: 'Große Presse, Málaga',
  name: '',
};

/** The file as another program reads it. */
const read = async (blob: Blob) => {
  const task = getDocument({ data: new Uint8Array(await blob.arrayBuffer()) });
  const pdf = await task.promise;
  const page = await pdf.getPage(1);
  const { items } = await page.getTextContent();
  const { width, height } = page.getViewport({ scale: 1 });
  const places = items.flatMap((item) =>
    'str' in item && item.str.trim() !== ''
      ? [{ text: item.str, left: item.transform[4], right: item.transform[4] + item.width, bottom: item.transform[5] }]
      : [],
  );
  const operators = await page.getOperatorList();
  const { info } = await pdf.getMetadata();
  const found = {
    pages: pdf.numPages,
    text: places.map(({ text }) => text).join(' '),
    places,
    width,
    height,
    drawn: operators.fnArray.length,
    info: info as Record<string, unknown>,
  };
  await task.destroy();
  return found;
};

describe('pdfOf', () => {
  test('pdfOf(set) is one A4 page with head, sentence, numbers, a row per rep and what it must not be taken for', async () => {
    const { name, blob } = await pdfOf(set, wish);
    expect(name).toBe('padline-2026-03-02-1310-report.pdf');
    expect(blob.type).toBe('application/pdf');
    const page = await read(blob);
    expect(page.pages).toBe(1);
    expect([Math.round(page.width), Math.round(page.height)]).toEqual([595, 842]);
    for (const words of [
      'Leg press set',
      'March 2, 2026',
      'Große Presse, Málaga',
      '122.5 kg',
      'RPE 8.5',
      'Stop at about 95 degrees',
      '1 of 3',
      '97°–103°',
      'slight, 1.6 ± 0.5 cm',
      '4 (partial)',
      'not measured',
      '1.7 / 0.2 / 1.5',
      'limit 100°',
      'dashed: rep 3, most lift',
      'Not a medical device',
    ])
      expect(page.text).toContain(words);
    expect(page.info.Title).toContain('Leg press set, March 2, 2026');
  });

  test('pdfOf(set) keeps all its words on the paper', async () => {
    const page = await read((await pdfOf(set, wish)).blob);
    for (const { text, left, right, bottom } of page.places) {
      expect(left, text).toBeGreaterThanOrEqual(30);
      expect(right, text).toBeLessThanOrEqual(page.width - 30);
      expect(bottom, text).toBeGreaterThan(20);
      expect(bottom, text).toBeLessThan(page.height - 20);
    }
  });

  test("pdfOf(set, { paper: 'letter', language: 'de' }) takes the paper and the decimal comma", async () => {
    const page = await read((await pdfOf(set, { ...wish, paper: 'letter', language: 'de' })).blob);
    expect([page.width, page.height]).toEqual([612, 792]);
    expect(page.text).toContain('122,5 kg');
    expect(page.text).toContain('1,6 ± 0,5 cm');
    expect(page.text).toContain('2. März 2026');
  });

  test('pdfOf(set) has no centimetre and no kilogram once inches are in use', async () => {
    onTestFinished(() => useUnits('metric'));
    useUnits('imperial');
    const { text } = await read((await pdfOf(set, wish)).blob);
    expect(text).toContain('slight, 0.6 ± 0.2 in');
    expect(text).toContain('270.1 lb');
    expect(text).not.toMatch(/\d\s?(cm|kg)\b/);
  });

  test('pdfOf(set, { sentences }) says these instead of the stored advice, in letters of German and Spanish', async () => {
    const sentences = ['Bleib über 95°: „weniger tief“ genügt.', '¿Más alto? Sí, el señor ñandú: 5–10 % menos.'];
    const { text } = await read((await pdfOf(set, { ...wish, sentences })).blob);
    expect(text.replaceAll(/\s+/g, ' ')).toContain(
      '„weniger tief“ genügt. ¿Más alto? Sí, el señor ñandú: 5–10 % menos.',
    );
    expect(text).not.toContain('Stop at about');
  });

  test('pdfOf(set) names nobody unless a name was typed', async () => {
    expect((await read((await pdfOf(set, { ...wish, name: 'Ana Peña' })).blob)).text).toContain('Ana Peña');
    expect((await read((await pdfOf(set, wish)).blob)).text).not.toContain('Ana');
  });

  test('pdfOf(a set of very many reps) stays one page and says how many rows are left out', async () => {
    const reps = Array.from({ length: 44 }, (_, i) => ({
      ...(report.reps[i % 3] as (typeof report.reps)[0]),
      index: i + 1,
    }));
    const page = await read((await pdfOf({ ...set, report: { ...report, reps } }, { ...wish, paper: 'letter' })).blob);
    expect(page.pages).toBe(1);
    expect(page.text).toContain('and 14 more reps');
    expect(Math.min(...page.places.map(({ bottom }) => bottom))).toBeGreaterThan(20);
  });

  test('pdfOf(a set without reps or poses) is a page all the same', async () => {
    const empty = { report: builtReport({ reps: [] }), recording: builtRecording({ frames: [] }) };
    const page = await read((await pdfOf(empty, { ...wish, log: null, machine: '' })).blob);
    expect(page.pages).toBe(1);
    expect(page.text).toContain('Not a medical device');
  });

  test('pdfOf(set) draws the two outlines: more lines than the same page without poses', async () => {
    const bare = { ...set, recording: builtRecording({ frames: [] }) };
    const [whole, without] = [await read((await pdfOf(set, wish)).blob), await read((await pdfOf(bare, wish)).blob)];
    expect(whole.drawn).toBeGreaterThan(without.drawn + 20);
  });
});
