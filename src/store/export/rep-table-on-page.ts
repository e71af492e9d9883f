import { msg, str } from '@lit/localize';
import { isLifted } from '../../core/report/is-lifted.ts';
import type { RepReport } from '../../core/vocabulary/report.ts';
import { liftClassWords } from '../../words/lift-class-words.ts';
import type { PageNumbers } from './page-words.ts';
import type { PdfPen } from './pdf-pen.ts';
import { PRINT_INK } from './print-ink.ts';

/** More would not be read, nor fit on one page. */
const MOST_ROWS = 30;
const TALLEST_ROW = 14;

interface Column {
  readonly head: () => string;
  /** Share of the table's width. */
  readonly share: number;
  readonly cell: (rep: RepReport, numbers: PageNumbers) => string;
}

const COLUMNS: readonly Column[] = [
  {
    head: () => msg('Rep'),
    share: 0.11,
    cell: ({ index, partial }) => (partial ? msg(str`${index} (partial)`) : String(index)),
  },
  { head: () => msg('Depth'), share: 0.09, cell: ({ depth }, { degrees }) => degrees(depth) },
  {
    head: () => msg('Hip lift'),
    share: 0.25,
    cell: ({ lift, liftSigma, liftClass }, { length }) =>
      lift === null ? liftClassWords(liftClass) : `${liftClassWords(liftClass)}, ${length(lift, liftSigma)}`,
  },
  {
    head: () => msg('Hip to pad'),
    share: 0.12,
    cell: ({ hipToPadChange }, { signedDegrees }) => signedDegrees(hipToPadChange),
  },
  { head: () => msg('Hip flexion'), share: 0.12, cell: ({ hipFlexion }, { degrees }) => degrees(hipFlexion) },
  { head: () => msg('Knee flexion'), share: 0.12, cell: ({ kneeFlexion }, { degrees }) => degrees(kneeFlexion) },
  {
    head: () => msg('Down / pause / up, s'),
    share: 0.19,
    cell: ({ eccentric, pause, concentric }, { seconds }) => [eccentric, pause, concentric].map(seconds).join(' / '),
  },
];

export interface TablePlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** The table takes less where it can. */
  readonly height: number;
}

/** A row per rep, lifted ones on a pale ground with a mark; returns where the table ends. */
export const repTableOnPage = (
  pen: PdfPen,
  reps: readonly RepReport[],
  place: TablePlace,
  numbers: PageNumbers,
): number => {
  const { left, top, width, height } = place;
  const shown = reps.slice(0, MOST_ROWS);
  const more = reps.length - shown.length;
  const row = Math.min(TALLEST_ROW, height / (shown.length + 1 + (more > 0 ? 1 : 0)));
  const size = Math.min(9, row * 0.72);
  const write = (cells: readonly string[], y: number, bold: boolean, colour: string = PRINT_INK.text): void => {
    let x = left + 4;
    for (const [i, { share }] of COLUMNS.entries()) {
      pen.line(cells[i] ?? '', x, y + row * 0.72, { size, bold, colour, within: share * width - 6 });
      x += share * width;
    }
  };
  write(
    COLUMNS.map(({ head }) => head()),
    top,
    true,
    PRINT_INK.soft,
  );
  for (const [i, rep] of shown.entries()) {
    const y = top + (i + 1) * row;
    if (isLifted(rep)) pen.ground(left, y, width, row);
    pen.rule(left, y, width);
    write(
      COLUMNS.map(({ cell }) => cell(rep, numbers)),
      y,
      isLifted(rep),
    );
  }
  const end = top + (shown.length + 1) * row;
  if (more === 0) return end;
  pen.line(msg(str`and ${more} more reps`), left + 4, end + row * 0.72, { size, colour: PRINT_INK.soft });
  return end + row;
};
