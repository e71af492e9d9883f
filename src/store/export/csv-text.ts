import { dsvFormat } from 'd3-dsv';

/**
 * Rows as CSV (RFC 4180): quoted where it must be, every line ended with CRLF, the last one too. Cells must not hold
 * line ends of their own: see `oneLine`.
 */
export const csvText = (rows: readonly (readonly string[])[], separator = ','): string =>
  // d3-dsv ends lines with LF, the RFC asks for CRLF.
  `${dsvFormat(separator).formatRows(rows.map((row) => [...row]))}\n`.replaceAll('\n', '\r\n');

/** What a lifter wrote, fit for a cell: on one line, and never a formula, which a spreadsheet would carry out. */
export const oneLine = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    // Marked as text, not cut: "-5 kg next time" means something else without its sign.
    .replace(/^(?=[=+\-@])/, "'");
