import type { jsPDF } from 'jspdf';
import { PRINT_INK } from './print-ink.ts';
import { printable } from './printable.ts';

export interface TextStyle {
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly align?: 'left' | 'right';
  /** Longer words are written smaller. */
  readonly within?: number;
}

/** Writes on one page of a PDF; places are points from its upper left corner. */
export class PdfPen {
  readonly #pdf: jsPDF;

  constructor(pdf: jsPDF) {
    this.#pdf = pdf;
  }

  get width(): number {
    return this.#pdf.internal.pageSize.getWidth();
  }

  get height(): number {
    return this.#pdf.internal.pageSize.getHeight();
  }

  /** One line on the baseline `y`. */
  line(words: string, x: number, y: number, style: TextStyle): void {
    this.#take(style);
    const { size, within = Number.POSITIVE_INFINITY, align = 'left' } = style;
    const shown = printable(words);
    this.#pdf.setFontSize(size * Math.min(1, within / this.#pdf.getTextWidth(shown)));
    this.#pdf.text(shown, x, y, { align });
  }

  /** Broken into lines of `width`, `most` of them; returns the baseline after the last one. */
  paragraph(
    words: string,
    x: number,
    y: number,
    { width, most, ...style }: TextStyle & { readonly width: number; readonly most: number },
  ): number {
    this.#take(style);
    const lines: string[] = this.#pdf.splitTextToSize(printable(words), width);
    const shown = lines.slice(0, most);
    const last = shown.length - 1;
    if (lines.length > most) shown[last] = `${shown[last]} …`;
    const leading = style.size * 1.3;
    for (const [i, line] of shown.entries()) this.#pdf.text(line, x, y + i * leading);
    return y + shown.length * leading;
  }

  /** A thin rule. */
  rule(x: number, y: number, width: number): void {
    this.#pdf
      .setDrawColor(PRINT_INK.line)
      .setLineWidth(0.5)
      .line(x, y, x + width, y);
  }

  /** A pale ground behind a row. */
  ground(x: number, y: number, width: number, height: number): void {
    this.#pdf.setFillColor(PRINT_INK.paleOrange).rect(x, y, width, height, 'F');
  }

  #take({ size, bold = false, colour = PRINT_INK.text }: TextStyle): void {
    this.#pdf
      .setFont('helvetica', bold ? 'bold' : 'normal')
      .setFontSize(size)
      .setTextColor(colour);
  }
}
