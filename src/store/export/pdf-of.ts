import { msg, str } from '@lit/localize';
import { bestAndWorst } from '../../core/report/best-and-worst.ts';
import { isLifted } from '../../core/report/is-lifted.ts';
import type { SetReport } from '../../core/vocabulary/report.ts';
import type { SetLog } from '../../core/vocabulary/set-log.ts';
import type { StoredSet } from '../set-store.ts';
import { depthFigure, type FigureSize } from './depth-figure.ts';
import { type ExportFile, stemOf } from './export-file.ts';
import { outlineFigure } from './outline-figure.ts';
import { disclaimerWords, methodWords, onsetWords, type PageNumbers, pageNumbers, UNKNOWN } from './page-words.ts';
import { PdfPen } from './pdf-pen.ts';
import { PRINT_INK } from './print-ink.ts';
import { printable } from './printable.ts';
import { repTableOnPage } from './rep-table-on-page.ts';
import { smoothedSet } from './smoothed-set.ts';

export interface PdfWish {
  readonly paper: 'a4' | 'letter';
  /** BCP 47: whose numbers and dates are written. */
  readonly language: string;
  /** What the set came to and what to change, in the reader's language; the stored advice unless given. */
  readonly sentences?: readonly string[];
  /** null: nothing was said of the set. */
  readonly log: SetLog | null;
  /** '' where none was chosen. */
  readonly machine: string;
  /** Only what the lifter typed for this page; '' for none. */
  readonly name: string;
}

const MARGIN = 40;
const GAP = 14;

type Figures = readonly (readonly [label: string, value: string])[];

const figuresOf = ({ reps, depthLimit, onset }: SetReport, numbers: PageNumbers): Figures => {
  const depths = reps.flatMap(({ depth }) => depth ?? []);
  const measured = reps.filter(({ liftClass }) => liftClass !== 'not-measured');
  const lifted = measured.filter(isLifted).length;
  return [
    [msg('Reps'), String(reps.length)],
    [msg('Hips off the pad'), measured.length === 0 ? UNKNOWN : msg(str`${lifted} of ${measured.length}`)],
    [msg('Deepest'), numbers.degrees(depths.length === 0 ? null : Math.max(...depths))],
    [msg('Limit'), numbers.degrees(depthLimit)],
    [msg('Hips begin to leave the pad'), onsetWords(onset, numbers)],
  ];
};

/** Date, machine, load, effort and the name that was typed, as far as they are known. */
const headOf = ({ createdAt }: SetReport, { log, machine, name }: PdfWish, numbers: PageNumbers): string => {
  const load = log?.load == null ? '' : numbers.load(log.load);
  const rpe = log?.rpe == null ? '' : msg(str`RPE ${numbers.number(log.rpe, 1)}`);
  return [name.trim(), numbers.moment(createdAt), machine, load, rpe].filter((part) => part !== '').join('  ·  ');
};

const drawHead = (pen: PdfPen, report: SetReport, wish: PdfWish, numbers: PageNumbers): number => {
  const width = pen.width - 2 * MARGIN;
  pen.line(msg('Leg press set'), MARGIN, MARGIN + 12, { size: 18, bold: true });
  pen.line('Padline', pen.width - MARGIN, MARGIN + 12, { size: 11, colour: PRINT_INK.soft, align: 'right' });
  const head = pen.paragraph(headOf(report, wish, numbers), MARGIN, MARGIN + 30, {
    size: 10,
    width,
    most: 2,
    colour: PRINT_INK.soft,
  });
  const sentences = wish.sentences ?? report.advice.map(({ text }) => text);
  return pen.paragraph(sentences.join(' '), MARGIN, head + 8, { size: 12, bold: true, width, most: 4 });
};

/** Labels above, values below, side by side; returns where they end. */
const drawFigures = (pen: PdfPen, figures: Figures, top: number): number => {
  const width = (pen.width - 2 * MARGIN) / figures.length;
  pen.rule(MARGIN, top, pen.width - 2 * MARGIN);
  const ends = figures.map(([label, value], i) => {
    const x = MARGIN + i * width;
    const below = pen.paragraph(label, x, top + 14, { size: 8, width: width - 8, most: 2, colour: PRINT_INK.soft });
    return { x, value, below };
  });
  const baseline = Math.max(...ends.map(({ below }) => below)) + 6;
  for (const { x, value } of ends) pen.line(value, x, baseline, { size: 13, bold: true, within: width - 8 });
  return baseline + 8;
};

interface Figure {
  readonly svg: string;
  readonly left: number;
}

const chartOf = ({ report }: StoredSet, size: FigureSize, numbers: PageNumbers): Figure[] =>
  report.reps.length === 0 ? [] : [{ svg: depthFigure(report, size, numbers), left: MARGIN }];

/** The two bottoms over each other, with a key in words beside the line each is drawn with. */
const outlinesOf = (
  pen: PdfPen,
  set: StoredSet,
  place: FigureSize & { readonly left: number; readonly top: number },
): Figure[] => {
  const chosen = bestAndWorst(set.report);
  const smoothed = chosen && smoothedSet(set);
  const { left, top, width, height } = place;
  const times = chosen && { best: chosen.best.bottomAt, worst: chosen.worst?.bottomAt ?? null };
  const svg = smoothed && times ? outlineFigure(smoothed, times, { width, height: height - 30 }) : null;
  if (!chosen || !svg) return [];
  const key = { size: 8, bold: true } as const;
  pen.line(msg(str`whole line: rep ${chosen.best.index}, least lift`), left, top + height - 14, {
    ...key,
    colour: PRINT_INK.blue,
  });
  if (chosen.worst) {
    pen.line(msg(str`dashed: rep ${chosen.worst.index}, most lift`), left, top + height - 3, {
      ...key,
      colour: PRINT_INK.orange,
    });
  }
  return [{ svg, left }];
};

const elementOf = (svg: string): Element => new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;

/** Figures take what the table leaves. */
const LEAST_FIGURES = 190;
const MOST_FIGURES = 300;
const FOOT_HEIGHT = 62;

/**
 * One page for a physio, a coach or a folder: what happened, the numbers, a row per rep, the chart, and the best and the
 * worst bottom over each other. Bodies are lines; there is no face, and no name but one typed for it. In the fonts that
 * every PDF reader has, so nothing is fetched. Lengths and load are in the units in use, as in a film.
 */
export const pdfOf = async (set: StoredSet, wish: PdfWish): Promise<ExportFile> => {
  // Together larger than the rest of the page: loaded when somebody wants paper.
  const [{ jsPDF }, { svg2pdf }] = await Promise.all([import('jspdf'), import('svg2pdf.js')]);
  const pdf = new jsPDF({ unit: 'pt', format: wish.paper, compress: true });
  const pen = new PdfPen(pdf);
  const numbers = pageNumbers(wish.language);
  const { report } = set;
  const title = `${msg('Leg press set')}, ${numbers.moment(report.createdAt)}`;
  pdf.setProperties({ title: printable(title), creator: `Padline ${report.app}` });

  const head = drawHead(pen, report, wish, numbers);
  const figures = drawFigures(pen, figuresOf(report, numbers), head + 4);
  const foot = pen.height - MARGIN - FOOT_HEIGHT;
  const width = pen.width - 2 * MARGIN;
  const room = foot - LEAST_FIGURES - 2 * GAP - figures;
  const table = repTableOnPage(pen, report.reps, { left: MARGIN, top: figures + GAP, width, height: room }, numbers);

  const top = table + GAP;
  const height = Math.min(MOST_FIGURES, foot - GAP - top);
  const half = (width - 24) / 2;
  const drawn = [
    ...chartOf(set, { width: half + 30, height }, numbers),
    ...outlinesOf(pen, set, { left: MARGIN + half + 54, top, width: half - 30, height }),
  ];
  // What is written in a figure begins from the page's own font.
  pdf.setFont('helvetica', 'normal');
  for (const { svg, left } of drawn) await svg2pdf(elementOf(svg), pdf, { x: left, y: top });

  pen.rule(MARGIN, foot, width);
  const end = pen.paragraph(methodWords(report, numbers), MARGIN, foot + 14, {
    size: 8,
    width,
    most: 4,
    colour: PRINT_INK.soft,
  });
  pen.paragraph(disclaimerWords(), MARGIN, end + 3, { size: 8, bold: true, width, most: 2 });
  return { name: `${stemOf(report)}-report.pdf`, blob: pdf.output('blob') };
};
